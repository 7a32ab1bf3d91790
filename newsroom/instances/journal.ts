import { join } from "node:path";
import type { Pool } from "pg";
import type { Purged } from "@/press/purge";
import { type Connection, queryPool } from "../database/postgres/ask-postgres";

/** The channel on which PostgreSQL tells that the journal has grown. */
export const channel = "waraq_purges";

/** What one instance threw away, as the others read it; `everything` when it is not known what has changed. */
export type Entry = { seq: number; origin: string; purged: Purged[] | "everything" };

const keptHours = 1;
const recently = "2 minutes";

/** Where an instance that has left properly keeps the number of the last entry that it has followed. */
export function followedFile(dataDir: string): string {
  return join(dataDir, "purges-followed");
}

/** Writes down what was thrown away, and tells every instance that listens. */
export async function writeEntry(connection: Connection, origin: string, purged: Entry["purged"]): Promise<void> {
  const sql = `WITH written AS (INSERT INTO purges (origin, purged) VALUES ($1, $2) RETURNING seq)
    SELECT pg_notify('${channel}', seq::text) FROM written`;
  await queryPool(connection, sql, [origin, JSON.stringify(purged)]);
}

/** What was written down after an entry; `null`: in the last minutes. */
export async function readEntries(connection: Connection, after: number | null): Promise<Entry[]> {
  const since = after === null ? `at > now() - interval '${recently}'` : `seq > ${after}`;
  const sql = `SELECT seq, origin, purged FROM purges WHERE ${since} ORDER BY seq`;
  const { rows } = await queryPool<{ seq: number; origin: string; purged: string }>(connection, sql);
  return rows.map(({ purged, ...row }) => ({ ...row, purged: readPurged(purged) }));
}

/** The number of the last entry that there ever was. It goes on when entries are forgotten. */
export const lastNumber = "SELECT CASE WHEN is_called THEN last_value ELSE 0 END AS last FROM purges_seq_seq";

/** The numbers of the oldest entry that is kept (`null` when there is none) and of the last that there ever was. */
export async function readSpan(connection: Connection): Promise<{ oldest: number | null; last: number }> {
  const sql = `SELECT (SELECT min(seq) FROM purges) AS oldest, number.last FROM (${lastNumber}) AS number`;
  const { rows } = await queryPool<{ oldest: number | null; last: number }>(connection, sql);
  return rows[0] ?? { oldest: null, last: 0 };
}

/** Forgets entries of more than an hour ago. */
export async function forgetEntries(pool: Pool): Promise<void> {
  await queryPool(pool, `DELETE FROM purges WHERE at < now() - interval '${keptHours} hours'`);
}

function readPurged(written: string): Entry["purged"] {
  const read: unknown = JSON.parse(written);
  return Array.isArray(read) ? read.filter(isPurged) : "everything";
}

function isPurged(value: unknown): value is Purged {
  return typeof value === "object" && value !== null && "names" in value && "kind" in value;
}
