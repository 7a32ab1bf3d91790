import { expect, test } from "vitest";
import type { SitemapPage } from "@/domain/sitemap";
import { absoluteUrl } from "@/stories/addresses";
import { writeIndex, writeNews, writePages } from "./write-sitemap";

const names = { ar: "ورق & حبر", en: "Waraq" };
const site = absoluteUrl("");

test("a sitemap of news is there while there is no news", () => {
  expect(writeNews([], names, "Asia/Damascus")).toMatch(/^<\?xml [^>]*><urlset [^>]*><\/urlset>$/);
});

test("a sitemap of news says when each came out, on the newsroom's clocks", () => {
  const news = { edition: "ar", path: "/news/1/a", title: "«أ» < ب", publishedAt: "2026-11-29T05:00:00.000Z" } as const;
  const written = writeNews([news], names, "Asia/Damascus");
  expect(written).toContain("<news:publication_date>2026-11-29T08:00:00+03:00</news:publication_date>");
  expect(written).toContain("<news:name>ورق &amp; حبر</news:name>");
  expect(written).toContain("<news:title>«أ» &lt; ب</news:title>");
});

test("a sitemap of pages says what is known of each and no more", () => {
  const plain: SitemapPage = { edition: "ar", path: "/tag/a&b", changedAt: null, pictures: [], translations: [] };
  const full: SitemapPage = {
    edition: "en",
    path: "/en/news/2/b",
    changedAt: "2026-11-29T05:00:00.000Z",
    pictures: ["/media/1.jpg"],
    translations: [{ edition: "ar", path: "/news/1/a" }],
  };
  const link = (language: string, path: string) =>
    `<xhtml:link rel="alternate" hreflang="${language}" href="${site}${path}"/>`;
  const links = link("en", full.path) + link("ar", "/news/1/a") + link("x-default", "/news/1/a");
  const picture = `<image:image><image:loc>${site}/media/1.jpg</image:loc></image:image>`;
  expect(writePages([plain, full])).toContain(
    `<url><loc>${site}/tag/a&amp;b</loc></url><url><loc>${site}${full.path}</loc><lastmod>2026-11-29T05:00:00.000Z</lastmod>${links}${picture}</url></urlset>`,
  );
});

test("the index names every file, and when stories of a month were changed", () => {
  const written = writeIndex(["news", "tags-3"], [{ month: "2026-11", changedAt: "2026-11-29T05:00:00.000Z" }]);
  expect([...written.matchAll(/<loc>([^<]+)/g)].map(([, url]) => url?.split("/").at(-1))).toEqual([
    "news.xml",
    "tags-3.xml",
    "2026-11.xml",
  ]);
  expect(written.match(/<lastmod>[^<]+<\/lastmod>/g)).toEqual(["<lastmod>2026-11-29T05:00:00.000Z</lastmod>"]);
});
