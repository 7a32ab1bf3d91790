import type { Payload } from "payload";
import type { Edition } from "@/domain/edition";
import type { Translation } from "@/domain/story";
import { selectRows, sql } from "@/newsroom/database/rows";
import { openNewsroom } from "@/newsroom/open-newsroom";
import type { Article } from "@/newsroom/payload-types";
import { notToBeGone } from "@/newsroom/schedules/withheld";
import { dependOn } from "@/press/dependencies";
import { storyPath } from "./addresses";
import { idsOf } from "./ids";

type Source = Pick<Article, "id" | "language" | "translations">;

/**
 * Published translations of stories by the stories' ids, whichever of the two points to the other; one for each other
 * edition.
 */
export async function findTranslationsOf(stories: Source[]): Promise<Map<number, Translation[]>> {
  if (stories.length === 0) return new Map();
  const named = [...new Set(stories.flatMap(({ translations }) => idsOf(translations)))];
  const newsroom = await openNewsroom();
  const pointing = await readPointing(
    newsroom,
    stories.map(({ id }) => id),
  );
  const known = [...new Set([...named, ...pointing])];
  if (known.length === 0) return new Map();
  const { docs } = await newsroom.find({
    collection: "articles",
    where: {
      and: [{ _status: { equals: "published" } }, ...notToBeGone(), { id: { in: known } }],
    },
    sort: "-id",
    depth: 0,
    pagination: false,
    select: { title: true, slug: true, language: true, translations: true },
  });
  // One that is not published yet counts as soon as it is.
  dependOn(...[...named, ...docs.map(({ id }) => id)].map((id) => `article:${id}`));
  return new Map(stories.map((story) => [story.id, pickTranslations(story, docs)]));
}

/** The stories that point to others as their translations. */
async function readPointing(newsroom: Payload, ids: number[]): Promise<number[]> {
  // Every relation to these few is read: by its path SQLite would look through those of all stories.
  const rows = await selectRows<{ id: number; path: string }>(
    newsroom,
    sql`SELECT DISTINCT parent_id AS id, path FROM articles_rels WHERE articles_id IN ${ids}`,
  );
  return rows.filter(({ path }) => path === "translations").map(({ id }) => id);
}

type Candidate = Pick<Article, "id" | "title" | "slug" | "language" | "translations">;

function pickTranslations(story: Source, candidates: Candidate[]): Translation[] {
  const own = new Set(idsOf(story.translations));
  const firstOf = new Map<Edition, Translation>();
  for (const { id, language, slug, title, translations } of candidates) {
    const related = own.has(id) || idsOf(translations).includes(story.id);
    if (!related || language === story.language || firstOf.has(language)) continue;
    firstOf.set(language, { edition: language, path: storyPath(language, id, slug), title });
  }
  return [...firstOf.values()];
}
