import { describe, expect, it } from "vitest";
import { readerUrl, roomOf } from "./routes";

describe("roomOf", () => {
  it.each([
    ["/", "reader"],
    ["/en", "reader"],
    ["/administration", "reader"],
    ["/apinews", "reader"],
    ["/preview", "reader"],
    ["/admin", "newsroom"],
    ["/admin/collections/articles", "newsroom"],
    ["/api/articles", "newsroom"],
    ["/_next/static/x.js", "build"],
    ["/_next/image", "newsroom"],
    ["/preview/abc", "preview"],
    ["/en/preview/abc", "preview"],
    ["/media/a.avif", "reader"],
  ] as const)("sorts %s into %s", (path, room) => {
    expect(roomOf(path)).toBe(room);
  });
});

describe("readerUrl", () => {
  it.each([
    ["/news/1?utm_source=x", "/news/1"],
    ["//evil.example/a", "/evil.example/a"],
    ["/%D8%A3", "/%D8%A3"],
    ["/%E0%A4%A", null],
    ["/notice/sorry", null],
    ["/en/notice/missing", null],
    ["/noticeboard", "/noticeboard"],
    ["", "/"],
  ])("makes %s into %s", (raw, url) => {
    expect(readerUrl(raw)).toBe(url);
  });
});
