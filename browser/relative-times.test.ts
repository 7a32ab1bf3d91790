import { describe, expect, it } from "vitest";
import { relativeTime } from "./relative-times";

const now = Date.parse("2026-11-22T12:00:00Z");
const minutes = 60_000;

describe("relativeTime", () => {
  it.each([
    [0, "الآن"],
    [2, "قبل دقيقتين"],
    [11, "قبل 11 دقيقة"],
    [59, "قبل 59 دقيقة"],
    [60, "قبل ساعة واحدة"],
    [125, "قبل ساعتين"],
    [23 * 60 + 59, "قبل 23 ساعة"],
  ])("says of %i minutes: %s", (age, words) => {
    expect(relativeTime(now - age * minutes, now, "ar")).toBe(words);
  });

  it("leaves older, future and unreadable times to the printed date", () => {
    expect(relativeTime(now - 24 * 60 * minutes, now, "ar")).toBeNull();
    expect(relativeTime(now + minutes, now, "ar")).toBeNull();
    expect(relativeTime(Number.NaN, now, "ar")).toBeNull();
  });

  it("speaks English in the English edition", () => {
    expect(relativeTime(now - 3 * minutes, now, "en")).toBe("3 minutes ago");
  });
});
