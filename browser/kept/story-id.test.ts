import { describe, expect, it } from "vitest";
import { storyIdOf } from "./story-id";

describe("storyIdOf", () => {
  it.each([
    ["/news/42/%D8%AE%D8%A8%D8%B1", "42"],
    ["/en/news/7", "7"],
    ["/news/", null],
    ["/news/abc", null],
    ["/section/news/4", null],
    ["/preview/news/4", null],
    ["/", null],
  ])("%s: %s", (path, id) => {
    expect(storyIdOf(path)).toBe(id);
  });
});
