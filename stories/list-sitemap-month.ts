import type { Payload } from "payload";
import { monthAfter } from "@/arabic/months";
import type { Edition } from "@/domain/edition";
import type { SitemapPage } from "@/domain/sitemap";
import { selectRows, sql } from "@/newsroom/database/rows";
import { openNewsroom } from "@/newsroom/open-newsroom";
import { shouldBeGone } from "@/newsroom/schedules/withheld";
import { dependOn } from "@/press/dependencies";
import { publicPictureUrl, storyPath } from "./addresses";
import { findTranslationsOf } from "./find-translations";

/** The most addresses that https://www.sitemaps.org/protocol.html allows in one file. */
const mostStories = 50_000;

type Row = { id: number; slug: string | null; language: Edition; published: string; revised: string | null };
type Related = { story: number; translation: number | null; picture: number | null; filename: string | null };

/** All stories of a month in UTC, both editions, newest first. @param month as "2026-11" */
export async function listSitemapMonth(month: string): Promise<SitemapPage[]> {
  dependOn(`month:${month}`);
  // There is no year 0 but in JavaScript, and the month after the last of four digits PostgreSQL cannot read.
  if (month < "0001" || month === "9999-12") return [];
  const newsroom = await openNewsroom();
  const within = withinMonth(month);
  // Read past Payload, which takes a millisecond for each story: a month of a large newsroom has thousands.
  const rows = await selectRows<Row>(
    newsroom,
    sql`SELECT id, slug, language, published_at AS published, revised_at AS revised FROM articles
      WHERE ${within} ORDER BY published_at DESC, id DESC LIMIT ${mostStories}`,
  );
  const stories = rows.filter(({ id }) => !shouldBeGone(id));
  dependOn(...stories.map(({ id }) => `article:${id}`));
  const related = await readRelated(newsroom, within);
  const withTranslations = stories.map((story) => ({
    id: story.id,
    language: story.language,
    translations: (related.get(story.id) ?? []).flatMap(({ translation }) => translation ?? []),
  }));
  const translations = await findTranslationsOf(withTranslations);
  return stories.map(({ id, slug, language, published, revised }) => ({
    edition: language,
    path: storyPath(language, id, slug),
    changedAt: revised ?? published,
    pictures: (related.get(id) ?? []).flatMap(({ filename }) => (filename ? [publicPictureUrl(filename)] : [])),
    translations: translations.get(id) ?? [],
  }));
}

function withinMonth(month: string) {
  const [from, to] = [month, monthAfter(month)].map((each) => `${each}-01T00:00:00.000Z`);
  return sql`_status = 'published' AND published_at >= ${from} AND published_at < ${to}`;
}

/** The translations and the public pictures of a month's stories, in their order. */
async function readRelated(newsroom: Payload, within: ReturnType<typeof withinMonth>): Promise<Map<number, Related[]>> {
  // Joined to something, the path is no index's: by its own SQLite would look through the relations of all stories.
  const rows = await selectRows<Related>(
    newsroom,
    sql`SELECT parent_id AS story, articles_id AS translation, media_id AS picture, filename FROM articles_rels
      LEFT JOIN media ON media.id = media_id AND media.public = true
      WHERE parent_id IN (SELECT id FROM articles WHERE ${within}) AND path || '' IN ('translations', 'pictures')
      ORDER BY parent_id, "order"`,
  );
  dependOn(...rows.flatMap(({ picture }) => (picture === null ? [] : `media:${picture}`)));
  const ofStories = new Map<number, Related[]>();
  for (const row of rows) ofStories.set(row.story, [...(ofStories.get(row.story) ?? []), row]);
  return ofStories;
}
