import { describe, expect, it } from "vitest";
import { monthNames } from "./month-names";

const story = { publishedAt: "2026-11-22T10:00:00.000Z", revisedAt: null };

describe("monthNames", () => {
  it.each([
    ["published", null, story, ["months", "month:2026-11"]],
    ["withdrawn", story, null, ["months", "month:2026-11"]],
    ["edited", story, { ...story, title: "x" }, []],
    ["edited in substance", story, { ...story, revisedAt: "2026-11-23T10:00:00.000Z" }, ["months"]],
    ["put into the other edition", story, { ...story, language: "en" }, ["months", "month:2026-11"]],
    [
      "moved within its month",
      story,
      { ...story, publishedAt: "2026-11-01T00:00:00.000Z" },
      ["months", "month:2026-11"],
    ],
    [
      "moved to another month",
      story,
      { ...story, publishedAt: "2026-10-31T23:59:00.000Z" },
      ["months", "month:2026-11", "month:2026-10"],
    ],
  ])("of a story that was %s", (_how, before, after, names) => {
    expect(monthNames(before, after)).toEqual(names);
  });
});
