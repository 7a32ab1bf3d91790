import { describe, expect, it } from "vitest";
import { normalise, splitWords } from "./words";

describe("normalise", () => {
  it.each([
    ["مُتَّحِدًا", "متحدا"],
    ["الحـــــرب", "الحرب"],
    ["أإآٱا", "ااااا"],
    ["مسؤول", normalise("مسئول")],
    ["آ", normalise("ا\u0653")],
    ["مدرسة", "مدرسه"],
    ["مستشفى", "مستشفي"],
    ["کردی", "كردي"],
    ["هەولێر", "ههولير"],
    ["می\u200cخواهم", "ميخواهم"],
    ["\u202bخبر\u202c\u200f", "خبر"],
    ["٢٠١٩", "2019"],
    ["۱۴۰۳", "1403"],
    ["11,000", "11000"],
    ["ﻻ", "لا"],
    ["Şêx", "sex"],
    ["CAFÉ", "cafe"],
    ["Syria’s", "syria"],
    ["😀", ""],
  ])("%s becomes %s", (word, expected) => {
    expect(normalise(word)).toBe(expected);
  });

  it("cuts a word of a thousand letters", () => {
    expect(normalise("ب".repeat(1000))).toHaveLength(64);
  });
});

describe("splitWords", () => {
  it.each([
    ["قال: “المُسْتَشْفَى” فُتح.", ["قال", "المستشفي", "فتح"]],
    ["حلب – دمشق.. طريق", ["حلب", "دمشق", "طريق"]],
    ["نحو 11,000 مقاتل، 16:20", ["نحو", "11000", "مقاتل", "16", "20"]],
    ["#سوريا_الحرة", ["سوريا", "الحره"]],
    ["don’t", ["dont"]],
    ["؟!… \u200f 😀 — *", []],
    ["", []],
  ])("%s", (text, words) => {
    expect(splitWords(text).map((word) => word.text)).toEqual(words);
  });

  it("knows where each word stands among the original letters", () => {
    const text = "سقـــوطُ المُدُنِ 😀 مدينةً";
    const written = splitWords(text).map(({ start, end }) => text.slice(start, end));
    expect(written).toEqual(["سقـــوطُ", "المُدُنِ", "مدينةً"]);
  });

  it.each(["a'", "ا\u064b", "0,", "\u0640", "1,000"])("is quick with a long run of %j", (unit) => {
    expect(splitWords(unit.repeat(20_000)).length).toBeLessThanOrEqual(60_000);
  });
});
