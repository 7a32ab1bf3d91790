import type { Payload } from "payload";
import { editions } from "@/domain/edition";
import { selectRows, writeRows, sql } from "../database/rows";

/** The stories that carry a tag in what readers see, in their newest draft or in an older version. */
export async function listTagged(newsroom: Payload, tag: number): Promise<number[]> {
  const rows = await selectRows<{ id: number }>(
    newsroom,
    sql`SELECT parent_id AS id FROM articles_rels
      WHERE path = 'tags' AND tags_id = ${tag}
    UNION SELECT v.parent_id FROM _articles_v_rels r JOIN _articles_v v ON v.id = r.parent_id
      WHERE r.path = 'version.tags' AND r.tags_id = ${tag} AND v.parent_id IS NOT NULL`,
  );
  return rows.map(({ id }) => id);
}

/**
 * Gives every story that carries a tag another instead, in the same place, and none of them twice: published rows, drafts
 * and versions. It may be cut short and done again. Lists follow.
 */
export async function moveTagged(newsroom: Payload, from: number, into: number): Promise<void> {
  const tables = [
    [sql`articles_rels`, "tags"],
    [sql`_articles_v_rels`, "version.tags"],
  ] as const;
  for (const [table, path] of tables) {
    await writeRows(
      newsroom,
      sql`DELETE FROM ${table} WHERE path = ${path} AND tags_id = ${from} AND parent_id IN
      (SELECT parent_id FROM ${table} WHERE path = ${path} AND tags_id = ${into})`,
    );
    await writeRows(newsroom, sql`UPDATE ${table} SET tags_id = ${into} WHERE path = ${path} AND tags_id = ${from}`);
  }
  await movePinned(newsroom, from, into);
  for (const edition of editions) {
    const [old, now] = [`tag:${from}:${edition}`, `tag:${into}:${edition}`];
    await writeRows(
      newsroom,
      sql`INSERT INTO listings (list, at, article_id)
      SELECT ${now}, at, article_id FROM listings WHERE list = ${old} ON CONFLICT DO NOTHING`,
    );
    await writeRows(newsroom, sql`DELETE FROM listings WHERE list = ${old}`);
  }
}

/** Words that were pinned for a time or for a link lie in a row as they were: they name the tag that goes, too. */
async function movePinned(newsroom: Payload, from: number, into: number): Promise<void> {
  for (const [table, column] of [
    [sql`schedules`, sql`snapshot`],
    [sql`schedules`, sql`beside`],
    [sql`previews`, sql`snapshot`],
  ] as const) {
    // Only rows that name a tag like it are read: its number may stand anywhere in their text.
    const rows = await selectRows<{ id: number; words: string }>(
      newsroom,
      sql`SELECT id, ${column} AS words FROM ${table} WHERE CAST(${column} AS text) LIKE ${`%${from}%`}`,
    );
    for (const { id, words } of rows) {
      const moved = replaceTag(words, from, into);
      if (moved) await writeRows(newsroom, sql`UPDATE ${table} SET ${column} = ${moved} WHERE id = ${id}`);
    }
  }
}

/** Pinned words with one tag in another's place; `null` when they do not name it. */
function replaceTag(words: string, from: number, into: number): string | null {
  const read: unknown = JSON.parse(words);
  if (typeof read !== "object" || read === null || !("tags" in read) || !Array.isArray(read.tags)) return null;
  const tags: unknown[] = read.tags;
  if (!tags.includes(from)) return null;
  return JSON.stringify({ ...read, tags: [...new Set(tags.map((tag) => (tag === from ? into : tag)))] });
}
