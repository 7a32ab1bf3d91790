import { expect, test } from "vitest";
import { writeNews } from "./write-sitemap";

const names = { ar: "ورق", en: "Waraq" };

test("a sitemap of news is there while there is no news", async () => {
  await expect(writeNews([], names, "Asia/Damascus")).resolves.toMatch(/^<\?xml [^>]*><urlset [^>]*\/>$/);
});

test("a sitemap of news says when each came out, on the newsroom's clocks", async () => {
  const news = { edition: "ar", path: "/news/1/a", title: "عنوان", publishedAt: "2026-11-29T05:00:00.000Z" } as const;
  const written = await writeNews([news], names, "Asia/Damascus");
  expect(written).toContain("<news:publication_date>2026-11-29T08:00:00+03:00</news:publication_date>");
});
