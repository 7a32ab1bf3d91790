import { expect, it } from "vitest";
import { sayCount, wordsIn } from "./say";

const words = { ar: { save: "احفظ" }, en: { save: "Save" } };
const stories = {
  zero: "لا مواد",
  one: "مادة واحدة",
  two: "مادتان",
  few: "# مواد",
  many: "# مادة",
  other: "# مادة",
};

it("speaks Arabic unless English was chosen", () => {
  expect(["ar", "en", "fr"].map((language) => wordsIn(words, { language }).save)).toEqual(["احفظ", "Save", "احفظ"]);
});

it("counts in the six forms of Arabic and the two of English", () => {
  const arabic = [0, 1, 2, 3, 11, 100, 103].map((count) => sayCount(count, stories, { language: "ar" }));
  expect(arabic).toEqual(["لا مواد", "مادة واحدة", "مادتان", "3 مواد", "11 مادة", "100 مادة", "103 مواد"]);
  const english = { one: "# story", other: "# stories" };
  expect([0, 1, 2].map((count) => sayCount(count, english, { language: "en" }))).toEqual([
    "0 stories",
    "1 story",
    "2 stories",
  ]);
});
