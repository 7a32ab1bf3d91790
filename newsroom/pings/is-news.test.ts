import { describe, expect, it } from "vitest";
import { isNews } from "./is-news";

const story = { slug: "a", language: "ar", revisedAt: null, title: "خبر" };

describe("isNews", () => {
  it.each([
    ["a story that was published", null, story, true],
    ["one that was withdrawn", story, null, true],
    ["one that was changed in substance", story, { ...story, revisedAt: "2026-11-22T10:00:00.000Z" }, true],
    ["one that moved", story, { ...story, slug: "b" }, true],
    ["one whose spelling was mended", story, { ...story, title: "خَبر" }, false],
    ["a draft", null, null, false],
    ["the demo edition", null, { ...story, demo: true }, false],
    ["the demo edition's end", { ...story, demo: true }, null, false],
  ])("of %s", (_what, before, after, told) => {
    expect(isNews(before, after)).toBe(told);
  });
});
