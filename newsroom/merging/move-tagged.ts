import { sql } from "@payloadcms/db-sqlite";
import type { Payload } from "payload";

/** The stories that carry a tag in what readers see, in their newest draft or in an older version. */
export async function listTagged(newsroom: Payload, tag: number): Promise<number[]> {
  const rows = await newsroom.db.drizzle.all<{ id: number }>(sql`SELECT parent_id AS id FROM articles_rels
      WHERE path = 'tags' AND tags_id = ${tag}
    UNION SELECT v.parent_id FROM _articles_v_rels r JOIN _articles_v v ON v.id = r.parent_id
      WHERE r.path = 'version.tags' AND r.tags_id = ${tag} AND v.parent_id IS NOT NULL`);
  return rows.map(({ id }) => id);
}

/**
 * Gives every story that carries a tag another instead, in the same place, and none of them twice: published rows, drafts
 * and versions. It may be cut short and done again. Lists follow.
 */
export async function moveTagged(newsroom: Payload, from: number, into: number): Promise<void> {
  const { drizzle } = newsroom.db;
  const tables = [
    [sql`articles_rels`, "tags"],
    [sql`_articles_v_rels`, "version.tags"],
  ] as const;
  for (const [table, path] of tables) {
    await drizzle.run(sql`DELETE FROM ${table} WHERE path = ${path} AND tags_id = ${from} AND parent_id IN
      (SELECT parent_id FROM ${table} WHERE path = ${path} AND tags_id = ${into})`);
    await drizzle.run(sql`UPDATE ${table} SET tags_id = ${into} WHERE path = ${path} AND tags_id = ${from}`);
  }
  await movePinned(newsroom, from, into);
  for (const edition of ["ar", "en"]) {
    const [old, now] = [`tag:${from}:${edition}`, `tag:${into}:${edition}`];
    await drizzle.run(sql`INSERT OR IGNORE INTO listings (list, at, article_id)
      SELECT ${now}, at, article_id FROM listings WHERE list = ${old}`);
    await drizzle.run(sql`DELETE FROM listings WHERE list = ${old}`);
  }
}

/** Words that were pinned for a time or for a link lie in a row as they were: they name the tag that goes, too. */
async function movePinned({ db: { drizzle } }: Payload, from: number, into: number): Promise<void> {
  for (const [table, column] of [
    [sql`schedules`, sql`snapshot`],
    [sql`schedules`, sql`beside`],
    [sql`previews`, sql`snapshot`],
  ] as const) {
    const rows = await drizzle.all<{
      id: number;
      tags: string;
    }>(sql`SELECT id, json_extract(${column}, '$.tags') AS tags
      FROM ${table} WHERE json_valid(${column}) AND EXISTS
        (SELECT 1 FROM json_each(${column}, '$.tags') WHERE json_each.value = ${from})`);
    for (const { id, tags } of rows) {
      const read: unknown = JSON.parse(tags);
      if (!Array.isArray(read)) continue;
      const moved = JSON.stringify([...new Set(read.map((tag: unknown) => (tag === from ? into : tag)))]);
      await drizzle.run(
        sql`UPDATE ${table} SET ${column} = json_set(${column}, '$.tags', json(${moved})) WHERE id = ${id}`,
      );
    }
  }
}
