import { describe, expect, it } from "vitest";
import { editionOf, hasVariants, noticeUrl, readerUrl, roomOf, takesForms } from "./routes";

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
    ["/donate", "reader"],
    ["/donate/thanks", "personal"],
    ["/en/donate/support", "personal"],
    ["/en/donate/form/", "personal"],
    ["/donate/sandbox/x", "reader"],
  ] as const)("sorts %s into %s", (path, room) => {
    expect(roomOf(path)).toBe(room);
  });
});

describe("readerUrl", () => {
  it.each([
    ["/news/1?utm_source=x", "/news/1"],
    ["/news/1#part", "/news/1"],
    ["/search?utm_source=x&q=%61", "/search?q=a"],
    ["/en/search/?q=a", "/en/search?q=a"],
    ["/search?utm_source=x", "/search"],
    ["/search?%E0%A4%A", "/search"],
    ["/%73earch?q=a", "/search?q=a"],
    ["/%64onate?story=1&utm_source=x", "/donate?story=1"],
    ["/donate/thanks?gift=x", null],
    ["//evil.example/a", "/evil.example/a"],
    ["/\\evil.example/a", "/evil.example/a"],
    ["/%D8%A3", "/%D8%A3"],
    ["/%E0%A4%A", null],
    ["/%ff", null],
    ["/notice/sorry", null],
    ["/en/notice/missing", null],
    ["/noticeboard", "/noticeboard"],
    ["", "/"],
    ["*", "/*"],
    ["/news/%00", null],
    ["http://evil.example/news/1?x", "/news/1"],
    ["http://evil.example", "/"],
  ])("makes %s into %s", (raw, url) => {
    expect(readerUrl(raw)).toBe(url);
  });

  it.each(["/a/../news/1", "/a/%2e%2e/news/1", "/./news/1", "/%6eews/1", "/news/%31", "/news/1?", "//news/1"])(
    "prints one page once, however it is written: %s",
    (raw) => {
      expect(readerUrl(raw)).toBe("/news/1");
    },
  );

  it.each([
    "//api/articles",
    "/\\api/articles",
    "/a/../api/articles",
    "/a/%2e%2e/api/articles",
    "/%61pi/articles",
    "//preview/token",
    "/%70review/token",
    "/en/%70review/token",
    "/%6eotice/sorry",
    "//admin",
    "http://evil.example/api/articles",
    "http://evil.example/preview/token",
  ])("prints nothing for readers that belongs to another room: %s", (raw) => {
    expect(readerUrl(raw)).toBeNull();
  });
});

describe("hasVariants", () => {
  it.each(["/", "/en", "/news/1/feed", "/tag/a.txt", "/sitemaps", "/cards/1"])("for %s", (url) => {
    expect(hasVariants(url)).toBe(true);
  });

  it.each([
    "/media/a.avif",
    "/card/1.png",
    "/feed.xml",
    "/en/feed.json",
    "/tag/%D8%A3/feed.xml",
    "/sitemap.xml",
    "/sitemaps/2026-11.xml",
    "/robots.txt",
    "/0123456789abcdef.txt",
  ])("not for %s", (url) => {
    expect(hasVariants(url)).toBe(false);
  });
});

describe("editionOf and noticeUrl", () => {
  it.each([
    ["/", "ar", "/notice/missing"],
    ["/english", "ar", "/notice/missing"],
    ["/en", "en", "/en/notice/missing"],
    ["/en/news/1", "en", "/en/notice/missing"],
  ] as const)("has for %s the notice of the edition %s", (path, edition, url) => {
    expect(editionOf(path)).toBe(edition);
    expect(noticeUrl(editionOf(path), "missing")).toBe(url);
  });
});

describe("takesForms", () => {
  it.each(["/donate", "/en/donate/", "/donate/form", "/en/donate/sandbox", "/donate/support"])(
    "%s takes forms",
    (path) => {
      expect(takesForms(path)).toBe(true);
    },
  );

  it.each(["/", "/donate/thanks", "/donates", "/en", "/search", "/ar/donate"])("%s takes none", (path) => {
    expect(takesForms(path)).toBe(false);
  });
});
