import type { WordsOf } from "./words-of";

export const operators: WordsOf<"operators"> = {
  contains: "يحتوي على",
  intersects: "يتقاطع مع",
  isGreaterThanOrEqualTo: "أكبر من أو يساوي",
  isIn: "من بين",
  isLessThanOrEqualTo: "أصغر من أو يساوي",
  isLike: "يشبه",
  isNotIn: "ليس من بين",
  isNotLike: "لا يشبه",
  within: "ضمن",
};
