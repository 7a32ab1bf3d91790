import { describe, expect, it } from "vitest";
import { idOfKey, keyRange, storyKey } from "./story-key";

const noon = Date.UTC(2026, 10, 22, 12);
const minute = 60_000;

describe("storyKey", () => {
  it("sorts by time, then by id, and keeps the editions apart", () => {
    const keys = [
      storyKey("ar", 0, 1),
      storyKey("ar", noon, 7),
      storyKey("ar", noon, 8),
      storyKey("ar", noon + minute, 1),
      storyKey("en", 0, 1),
      storyKey("en", noon, 7),
    ];
    expect(keys.toSorted((one, other) => one - other)).toEqual(keys);
    expect(keys.every(Number.isSafeInteger)).toBe(true);
  });

  it.each([1, 42, 16_777_215])("gives back the id %i", (id) => {
    expect(idOfKey(storyKey("en", noon, id))).toBe(id);
  });

  it("takes times before 1970 and long after for the first and the last", () => {
    expect(storyKey("ar", Date.UTC(1950, 0), 5)).toBe(storyKey("ar", 0, 5));
    expect(idOfKey(storyKey("ar", Date.UTC(9999, 0), 5))).toBe(5);
    expect(storyKey("ar", Date.UTC(9999, 0), 5)).toBeLessThan(storyKey("en", 0, 5));
  });
});

describe("keyRange", () => {
  it.each([
    [noon, null, null, true],
    [noon, noon, noon + minute, true],
    [noon, noon + minute, null, false],
    [noon, null, noon - minute, false],
    [noon, noon, noon, true],
  ])("%i from %s to %s: %s", (at, from, to, inside) => {
    const { oldest, newest } = keyRange("ar", from, to);
    const key = storyKey("ar", at, 9);
    expect(key >= oldest && key <= newest).toBe(inside);
    expect(storyKey("en", at, 9)).toBeGreaterThan(newest);
  });
});
