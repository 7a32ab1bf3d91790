import { describe, expect, it } from "vitest";
import { arrangeSections } from "./arrange-sections";

const sections = (...counts: number[]) => counts.map((count) => ({ stories: Array.from({ length: count }) }));
const shape = (...counts: number[]) =>
  arrangeSections(sections(...counts)).map(({ layout, items }) => [layout, items.length]);

describe("arrangeSections", () => {
  it("changes the shape from row to row", () => {
    expect(shape(4, 4, 4, 4, 4, 4, 4, 4, 4)).toEqual([
      ["feature", 1],
      ["column", 3],
      ["row", 1],
      ["column", 3],
      ["feature", 1],
    ]);
  });

  it("sets what is left side by side, and a single one across the page", () => {
    expect(shape(4, 4, 4)).toEqual([
      ["feature", 1],
      ["column", 2],
    ]);
    expect(shape(4, 4)).toEqual([
      ["feature", 1],
      ["row", 1],
    ]);
  });

  it("leaves no hole where stories do not fill a row", () => {
    expect(shape(4, 2)).toEqual([
      ["feature", 1],
      ["feature", 1],
    ]);
  });

  it("keeps every section, in order", () => {
    const given = sections(1, 2, 3, 4, 5, 6, 7);
    expect(arrangeSections(given).flatMap(({ items }) => items)).toEqual(given);
    expect(arrangeSections([])).toEqual([]);
  });
});
