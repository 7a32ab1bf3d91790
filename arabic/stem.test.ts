import { describe, expect, it } from "vitest";
import { stemsOf } from "./stem";
import { normalise } from "./words";

function stem(word: string): string | undefined {
  return stemsOf(normalise(word))[0];
}

function meet(one: string, other: string): boolean {
  const stems = new Set(stemsOf(normalise(one)));
  return stemsOf(normalise(other)).some((candidate) => stems.has(candidate));
}

describe("stemsOf", () => {
  it.each([
    ["المدينة", "مدن"],
    ["مدرسة", "المدارس"],
    ["مدرسة", "مدارسها"],
    ["مدينة", "لمدينة"],
    ["مدينة", "بالمدينة"],
    ["مدينة", "والمدن"],
    ["مقاتل", "مقاتلون"],
    ["مقاتل", "للمقاتلين"],
    ["لاجئ", "اللاجئين"],
    ["سوريا", "سورية"],
    ["سوريا", "بسوريا"],
    ["دمشق", "لدمشق"],
    ["لبنان", "بلبنان"],
    ["الرقة", "للرقة"],
    ["بغداد", "ببغداد"],
    ["وزير", "الوزراء"],
    ["سعر", "الأسعار"],
    ["بيت", "بيوتهم"],
    ["مدرسة", "مدرستهم"],
    ["لغم", "ألغام"],
    ["معلم", "معلمو"],
    ["عامل", "عاملًا"],
    ["prices", "price"],
    ["farmer", "farmers"],
    ["countries", "country"],
    ["bombing", "bombed"],
    ["planned", "plan"],
  ])("brings %s and %s together", (one, other) => {
    expect(meet(one, other)).toBe(true);
  });

  it.each([
    ["بغداد", "غداد"],
    ["وزير", "زير"],
    ["لبنان", "لبن"],
    ["إيران", "عير"],
    ["وزارة", "زار"],
    ["والد", "الد"],
    ["خبز", "خبر"],
    ["قصف", "قصر"],
    ["كتاب", "كاتب"],
    ["سوريا", "سور"],
    ["news", "new"],
  ])("keeps %s and %s apart", (one, other) => {
    expect(meet(one, other)).toBe(false);
  });

  it("leaves short words, digits and other scripts as they are", () => {
    expect(["في", "2019", "日本", "a"].map(stem)).toEqual(["في", "2019", "日本", "a"]);
  });

  it("always keeps something of a word", () => {
    for (const word of ["ال", "وال", "ها", "ات", "ولله", "هما", "يه", "ingeding"]) expect(stem(word)).not.toBe("");
  });
});
