import { describe, expect, it } from "vitest";
import { slugFromTitle } from "./slug";

describe("slugFromTitle", () => {
  it.each([
    ["بعد معركة الباغوز.. التحالف الدولي يتعهد", "بعد-معركة-الباغوز-التحالف-الدولي-يتعهد"],
    ["خبر عاجل", "خبر-عاجل"],
    ["مُتَّحِدًا ومصمّمٌ", "متحدا-ومصمم"],
    ["الحـــــرب", "الحرب"],
    ["قالۖ له\u06e5 ۝ ثم\u06e6", "قال-له-ثم"],
    ["“أإآؤئءةى”", "أإآؤئءةى"],
    ["مقتل ٢٣ في ۱۴۰۳", "مقتل-23-في-1403"],
    ["هەولێر: ڕۆژی پێشمەرگە", "هەولێر-ڕۆژی-پێشمەرگە"],
    ["می\u200cخواهم گچ‌پژ", "میخواهم-گچپژ"],
    ["Rojava: Çiya û Şêx", "rojava-çiya-û-şêx"],
    ["\u202bخبر\u202c \u2067عاجل\u2069\u200f", "خبر-عاجل"],
    ["ﻻ ﷲ", "لا-الله"],
  ])("%s", (title, slug) => {
    expect(slugFromTitle(title)).toBe(slug);
  });

  it("writes the same letters in one way, however they were typed", () => {
    expect(slugFromTitle("ا\u0653ذار")).toBe(slugFromTitle("آذار"));
    expect(slugFromTitle("cafe\u0301")).toBe("café");
  });

  it("keeps at most 100 letters and cuts at the end of a word", () => {
    expect(slugFromTitle("كلمة ".repeat(40))).toBe(Array.from({ length: 20 }, () => "كلمة").join("-"));
    expect(slugFromTitle(`${"ب".repeat(60)} ${"ت".repeat(60)}`)).toBe("ب".repeat(60));
    expect(slugFromTitle(`${"ب".repeat(50)} ${"ت".repeat(49)} ثالثة`)).toHaveLength(100);
  });

  it("cuts a single long word by code points, never inside one", () => {
    expect([...slugFromTitle("𐎀".repeat(120))]).toHaveLength(100);
  });

  it("is empty when nothing can be kept", () => {
    expect(slugFromTitle("؟!… — \u200f")).toBe("");
    expect(slugFromTitle("")).toBe("");
  });
});
