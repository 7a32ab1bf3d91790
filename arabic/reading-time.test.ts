import { describe, expect, it } from "vitest";
import { readingMinutes } from "./reading-time";

describe("readingMinutes", () => {
  it.each([
    [0, 1],
    [180, 1],
    [269, 1],
    [270, 2],
    [1800, 10],
  ])("%i words take %i minutes", (words, minutes) => {
    expect(readingMinutes("كَلِمةٌ ".repeat(words))).toBe(minutes);
  });

  it("counts words, not the marks between them", () => {
    expect(readingMinutes("كلمة – “كلمة” … ".repeat(180))).toBe(2);
    expect(readingMinutes("— ".repeat(5000))).toBe(1);
  });

  it("takes a number as one word", () => {
    expect(readingMinutes("11,000.5 ".repeat(360))).toBe(2);
  });
});
