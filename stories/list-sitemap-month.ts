import type { SitemapPage } from "@/domain/sitemap";
import { openNewsroom } from "@/newsroom/open-newsroom";
import { notToBeGone } from "@/newsroom/schedules/withheld";
import { dependOn } from "@/press/dependencies";
import { publicPictureUrl, storyPath } from "./addresses";
import { findTranslationsOf } from "./find-translations";
import { idsOf } from "./ids";

/** The most addresses that https://www.sitemaps.org/protocol.html allows in one file. */
const mostStories = 50_000;

/** All stories of a month in UTC, both editions, newest first. @param month as "2026-11" */
export async function listSitemapMonth(month: string): Promise<SitemapPage[]> {
  dependOn(`month:${month}`);
  // There is no year 0 but in JavaScript.
  if (month < "0001") return [];
  const from = new Date(`${month}-01T00:00:00.000Z`);
  const to = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 1));
  const newsroom = await openNewsroom();
  const { docs } = await newsroom.find({
    collection: "articles",
    where: {
      and: [
        { _status: { equals: "published" } },
        ...notToBeGone(),
        { publishedAt: { greater_than_equal: from.toISOString() } },
        { publishedAt: { less_than: to.toISOString() } },
      ],
    },
    sort: ["-publishedAt", "-id"],
    limit: mostStories,
    pagination: false,
    depth: 0,
    select: { slug: true, language: true, publishedAt: true, revisedAt: true, pictures: true, translations: true },
  });
  dependOn(...docs.map(({ id }) => `article:${id}`));
  const [translations, pictures] = await Promise.all([
    findTranslationsOf(docs),
    findPictureUrls([...new Set(docs.flatMap((story) => idsOf(story.pictures)))]),
  ]);
  return docs.map(({ id, slug, language, publishedAt, revisedAt, ...story }) => ({
    edition: language,
    path: storyPath(language, id, slug),
    changedAt: revisedAt ?? publishedAt ?? null,
    pictures: idsOf(story.pictures).flatMap((picture) => pictures.get(picture) ?? []),
    translations: translations.get(id) ?? [],
  }));
}

async function findPictureUrls(ids: number[]): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map();
  dependOn(...ids.map((id) => `media:${id}`));
  const newsroom = await openNewsroom();
  const { docs } = await newsroom.find({
    collection: "media",
    where: { and: [{ id: { in: ids } }, { public: { equals: true } }] },
    depth: 0,
    pagination: false,
    select: { filename: true },
  });
  return new Map(docs.flatMap(({ id, filename }) => (filename ? [[id, publicPictureUrl(filename)] as const] : [])));
}
