import type { SQL } from "@payloadcms/db-sqlite/drizzle";
import type { Payload } from "payload";
import { selectRow, selectRows, writeRows, sql } from "../database/rows";

/** A list, or the stretch of it between two moments (ISO 8601 in UTC, the second not within). */
export type Stretch = {
  /** What pages of it are called. */
  name: string;
  /** The list in the table. */
  list: string;
  from?: string;
  until?: string;
};

/** The place of a story in a list: newest first, of two at the same moment the one with the higher id. */
export type Place = { at: string; article: number };

const earliest = "";
// Sorts after every date.
const latest = "~";

/** Everything in a stretch, as a condition that the table's own order answers. */
function within({ list, from = earliest, until = latest }: Stretch) {
  return sql`list = ${list} AND at >= ${from} AND at < ${until}`;
}

/** A query for some ids of a stretch, newest first. It reads nothing but the table, which is its own index. */
export function selectIds(stretch: Stretch, limit: number, offset: number) {
  return sql`SELECT article_id AS id FROM listings WHERE ${within(stretch)} ORDER BY at DESC, article_id DESC LIMIT ${limit} OFFSET ${offset}`;
}

/** Some ids of a stretch, newest first. */
export async function readIds(newsroom: Payload, stretch: Stretch, limit: number, offset = 0): Promise<number[]> {
  const rows = await selectRows<{ id: number }>(newsroom, selectIds(stretch, limit, offset));
  return rows.map(({ id }) => id);
}

/** A query for the ids of the newest stories of several lists, each story once. */
function selectNewest(lists: string[], limit: number) {
  // Each list gives its own newest from its own end of the table: however long they are, so many rows are read of each.
  const each = lists.map(
    (list) => sql`SELECT * FROM (SELECT at, article_id FROM listings WHERE list = ${list}
      ORDER BY at DESC, article_id DESC LIMIT ${limit}) AS "ends"`,
  );
  return sql`SELECT DISTINCT at, article_id AS id FROM (${sql.join(each, sql` UNION ALL `)}) AS "newest"
    ORDER BY at DESC, article_id DESC LIMIT ${limit}`;
}

/** The newest stories that stand in one of some lists. */
export async function readNewest(newsroom: Payload, lists: string[], limit: number): Promise<number[]> {
  if (lists.length === 0) return [];
  const rows = await selectRows<{ id: number }>(newsroom, selectNewest(lists, limit));
  return rows.map(({ id }) => id);
}

/** How many stories a stretch has. */
export async function countStories(newsroom: Payload, stretch: Stretch): Promise<number> {
  const query = sql`SELECT count(*) AS count FROM listings WHERE ${within(stretch)}`;
  return (await selectRow<{ count: number }>(newsroom, query)).count;
}

/** From a moment until before another. */
export type Span = [since: string, until: string];

/** How many stories a list has within each of some spans. @param spans rising */
export function countWithin(newsroom: Payload, list: string, spans: Span[]): Promise<number[]> {
  return readWithin<number>(newsroom, sql`count(*)`, list, spans);
}

/** When the newest story of a list within each of some spans was published. @param spans rising */
export function readNewestWithin(newsroom: Payload, list: string, spans: Span[]): Promise<(string | null)[]> {
  return readWithin<string | null>(newsroom, sql`max(at)`, list, spans);
}

/** All spans in one question: what is asked of each is answered from its own ends in the table. */
async function readWithin<Value>(newsroom: Payload, what: SQL, list: string, spans: Span[]): Promise<Value[]> {
  if (spans.length === 0) return [];
  const values = spans.map(([since, until]) => sql`(${since}, ${until})`);
  const rows = await selectRows<{ value: Value }>(
    newsroom,
    sql`WITH spans (since, until) AS (VALUES ${sql.join(values, sql`, `)})
    SELECT (SELECT ${what} FROM listings WHERE list = ${list} AND at >= since AND at < until) AS value
    FROM spans ORDER BY since`,
  );
  return rows.map(({ value }) => value);
}

/** How many stories stand above a place, without the story itself. */
export async function countAbove(newsroom: Payload, stretch: Stretch, { at, article }: Place): Promise<number> {
  const query = sql`SELECT count(*) AS count FROM listings
    WHERE ${within(stretch)} AND (at, article_id) > (${at}, ${article}) AND article_id <> ${article}`;
  return (await selectRow<{ count: number }>(newsroom, query)).count;
}

/** When the oldest and the newest story of a list were published; `null` for an empty list. */
export async function readSpan(newsroom: Payload, list: string): Promise<{ first: string; last: string } | null> {
  // Two questions: SQLite answers both from the ends of the table only when they are asked one by one.
  const query = sql`SELECT (SELECT min(at) FROM listings WHERE list = ${list}) AS first,
    (SELECT max(at) FROM listings WHERE list = ${list}) AS last`;
  const { first, last } = await selectRow<{ first: string | null; last: string | null }>(newsroom, query);
  return first === null || last === null ? null : { first, last };
}

/** Writes down in which lists an article stands: `lists` and no others. */
export async function relist(newsroom: Payload, { at, article }: Place, lists: string[]): Promise<void> {
  if (lists.length === 0)
    return void (await writeRows(newsroom, sql`DELETE FROM listings WHERE article_id = ${article}`));
  await writeRows(
    newsroom,
    sql`DELETE FROM listings WHERE article_id = ${article} AND NOT (at = ${at} AND list IN ${lists})`,
  );
  const rows = sql.join(
    lists.map((list) => sql`(${list}, ${at}, ${article})`),
    sql`, `,
  );
  await writeRows(newsroom, sql`INSERT INTO listings (list, at, article_id) VALUES ${rows} ON CONFLICT DO NOTHING`);
}
