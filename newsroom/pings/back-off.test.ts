import { describe, expect, it } from "vitest";
import { isWorthRetrying, waitAfter } from "./back-off";

describe("waitAfter", () => {
  it("waits longer each time, then gives up within a day", () => {
    const waits = Array.from({ length: 6 }, (_, index) => waitAfter(index + 1) ?? 0);
    expect(waits).toEqual(waits.toSorted((first, second) => first - second));
    expect(waits[0]).toBeGreaterThan(0);
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThan(24 * 60 * 60_000);
    expect(waitAfter(7)).toBeNull();
  });
});

describe("isWorthRetrying", () => {
  it.each([
    [500, true],
    [503, true],
    [429, true],
    [408, true],
    [301, true],
    [400, false],
    [403, false],
    [422, false],
  ])("after %d: %s", (status, worth) => {
    expect(isWorthRetrying(status)).toBe(worth);
  });
});
