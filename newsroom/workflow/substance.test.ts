import { describe, expect, it } from "vitest";
import { differsInSubstance } from "./substance";

const text = "قدّر القائد قتلى قواته منذ بدء المعارك بنحو 11 ألفًا والجرحى بـ21 ألفًا";

describe("differsInSubstance", () => {
  it("does not count vowel signs, punctuation and spaces", () => {
    expect(differsInSubstance("قدّر القائد، أمس", "قدر  القائد أمس.")).toBe(false);
  });

  it("does not count a corrected word", () => {
    expect(differsInSubstance(text, text.replace("القائد", "القائدُ العام"))).toBe(false);
  });

  it("counts a changed figure", () => {
    expect(differsInSubstance(text, text.replace("11", "12"))).toBe(true);
  });

  it("counts a new sentence and a dropped one", () => {
    const longer = `${text}، فيما تحدث البيت الأبيض عن نحو ألف أسير من بلدان كثيرة`;
    expect(differsInSubstance(text, longer)).toBe(true);
    expect(differsInSubstance(longer, text)).toBe(true);
  });
});
