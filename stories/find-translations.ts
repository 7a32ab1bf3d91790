import type { Payload } from "payload";
import type { Edition } from "@/domain/edition";
import type { Translation } from "@/domain/story";
import { selectRows, sql } from "@/newsroom/database/rows";
import { openNewsroom } from "@/newsroom/open-newsroom";
import type { Article } from "@/newsroom/payload-types";
import { shouldBeGone } from "@/newsroom/schedules/withheld";
import { dependOn } from "@/press/dependencies";
import { storyPath } from "./addresses";
import { idsOf } from "./ids";

type Source = Pick<Article, "id" | "language" | "translations">;
type Candidate = { id: number; title: string; slug: string | null; language: Edition };

/**
 * Published translations of stories by the stories' ids, whichever of the two points to the other; one for each other
 * edition.
 */
export async function findTranslationsOf(stories: Source[]): Promise<Map<number, Translation[]>> {
  if (stories.length === 0) return new Map();
  const newsroom = await openNewsroom();
  const related = new Map(stories.map(({ id, translations }) => [id, new Set(idsOf(translations))]));
  const named = [...related.values()].flatMap((ids) => [...ids]);
  for (const { story, pointing } of await readPointing(newsroom, [...related.keys()]))
    related.get(story)?.add(pointing);
  const candidates = await readPublished(newsroom, [...new Set([...related.values()].flatMap((ids) => [...ids]))]);
  // One that is not published yet counts as soon as it is.
  dependOn(...[...named, ...candidates.keys()].map((id) => `article:${id}`));
  return new Map(
    stories.map(({ id, language }) => {
      const own = [...(related.get(id) ?? [])].flatMap((other) => candidates.get(other) ?? []);
      return [id, pickTranslations(language, own)];
    }),
  );
}

/** The stories that point to some as their translations. */
async function readPointing(newsroom: Payload, ids: number[]): Promise<{ story: number; pointing: number }[]> {
  // Every relation to these few is read: by its path SQLite would look through those of all stories.
  const rows = await selectRows<{ story: number; pointing: number; path: string }>(
    newsroom,
    sql`SELECT articles_id AS story, parent_id AS pointing, path FROM articles_rels WHERE articles_id IN ${ids}`,
  );
  return rows.filter(({ path }) => path === "translations");
}

/** Read past Payload, which takes a millisecond for each: a month has hundreds of them. */
async function readPublished(newsroom: Payload, ids: number[]): Promise<Map<number, Candidate>> {
  if (ids.length === 0) return new Map();
  const rows = await selectRows<Candidate>(
    newsroom,
    sql`SELECT id, title, slug, language FROM articles WHERE id IN ${ids} AND _status = 'published'`,
  );
  return new Map(rows.filter(({ id }) => !shouldBeGone(id)).map((row) => [row.id, row]));
}

/** The newest of each other edition. */
function pickTranslations(edition: Edition, candidates: Candidate[]): Translation[] {
  const firstOf = new Map<Edition, Translation>();
  for (const { id, language, slug, title } of candidates.toSorted((one, other) => other.id - one.id)) {
    if (language === edition || firstOf.has(language)) continue;
    firstOf.set(language, { edition: language, path: storyPath(language, id, slug), title });
  }
  return [...firstOf.values()];
}
