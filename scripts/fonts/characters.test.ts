import { describe, expect, it } from "vitest";
import { arabicCharacters, latinCharacters, unicodeRange } from "./characters";

describe("characters", () => {
  it.each([
    ["Arabic", "أبجد هوز حطي كلمن سعفص قرشت ثخذ ضظغ ءآؤإئىةـ"],
    ["tashkeel", "مُتَّحِدًا ـٌ ـٍ ـْ هٰذا ٱلله"],
    ["Persian", "پژمان گچ کی خانهٔ ۀ"],
    ["Kurdish", "ڕۆژی پێشمەرگە ڵ ڤ ھ"],
    ["quotation marks and points", "“الدولة” «نص» ‘نص’ … – — ؟ ، ؛ ٪"],
    ["digits and ASCII punctuation", "0123456789 !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"],
  ])("cover %s", (_name, text) => {
    const missing = [...text].filter((character) => !(arabicCharacters + latinCharacters).includes(character));
    expect(missing).toEqual([]);
  });

  it("leave Latin letters to the reader's own fonts", () => {
    expect(arabicCharacters + latinCharacters).not.toMatch(/[A-Za-z]/);
  });
});

describe("unicodeRange", () => {
  it("joins neighbours and sorts", () => {
    expect(unicodeRange("cab")).toBe("U+61-63");
    expect(unicodeRange("ب aab")).toBe("U+20,U+61-62,U+628");
  });
});
