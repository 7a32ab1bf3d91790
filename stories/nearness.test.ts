import { describe, expect, it } from "vitest";
import { rankByNearness } from "./nearness";

describe("rankByNearness", () => {
  it("puts more shared tags first, then the same section, then keeps the order", () => {
    const candidates = [
      { id: 1, tags: [], section: 9 },
      { id: 2, tags: [], section: 5 },
      { id: 3, tags: [10], section: 9 },
      { id: 4, tags: [10, 11], section: 9 },
      { id: 5, tags: [], section: 5 },
    ];
    const ranked = rankByNearness(candidates, new Set([10, 11]), 5);
    expect(ranked.map(({ id }) => id)).toEqual([4, 3, 2, 5, 1]);
  });
});
