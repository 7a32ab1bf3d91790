import type { SitemapNews } from "@/domain/sitemap";
import { openNewsroom } from "@/newsroom/open-newsroom";
import { notToBeGone } from "@/newsroom/schedules/withheld";
import { changeAt, dependOn } from "@/press/dependencies";
import { storyPath } from "./addresses";
import { cleanText } from "./picture";

// https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
const newsMs = 48 * 60 * 60_000;
const mostNews = 1000;

/** The stories of the last two days, both editions, newest first. They leave by themselves. */
export async function listNews(): Promise<SitemapNews[]> {
  dependOn("latest:ar", "latest:en");
  const since = new Date(Date.now() - newsMs).toISOString();
  const newsroom = await openNewsroom();
  const { docs } = await newsroom.find({
    collection: "articles",
    where: { and: [{ _status: { equals: "published" } }, { publishedAt: { greater_than: since } }, ...notToBeGone()] },
    sort: ["-publishedAt", "-id"],
    limit: mostNews,
    pagination: false,
    depth: 0,
    select: { title: true, slug: true, language: true, publishedAt: true },
  });
  dependOn(...docs.map(({ id }) => `article:${id}`));
  const news = docs.flatMap(({ id, title, slug, language, publishedAt }) =>
    publishedAt
      ? [{ edition: language, path: storyPath(language, id, slug), title: cleanText(title) ?? "", publishedAt }]
      : [],
  );
  const oldest = news.at(-1);
  if (oldest) changeAt(Date.parse(oldest.publishedAt) + newsMs);
  return news;
}
