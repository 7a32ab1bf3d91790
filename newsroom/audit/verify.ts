import type { Payload } from "payload";
import { selectRow, selectRows, sql } from "../database/rows";
import { isPostgres } from "../database/which";
import { beginning, hashEntry } from "./chain";
import { readEvents } from "./read-events";

export type Verdict = {
  /** How many rows were followed, of how many. */
  count: number;
  all: number;
  /** The hash of the newest row: whoever has it written down elsewhere notices a log that was made anew. */
  head: string;
  /** The first row that is not what was written, or that follows what is not there any more; `null` when all is well. */
  brokenFrom: number | null;
};

/**
 * Follows the chain from its first row to its last, and asks whether rows are missing behind that.
 * @param newest follows so many of its last rows only
 */
export async function verifyLog(newsroom: Payload, newest?: number): Promise<Verdict> {
  // Asked first: what is written while the chain is followed is no row that is missing.
  const highest = await readHighest(newsroom);
  const before = newest === undefined ? null : await readBefore(newsroom, newest);
  let [count, head, last] = [0, before?.hash ?? beginning, before?.id ?? 0];
  const { all } = await selectRow<{ all: number }>(newsroom, sql`SELECT count(*) AS "all" FROM events`);
  for await (const { id, previous, hash, ...entry } of readEvents(newsroom, last)) {
    if (previous !== head || hash !== hashEntry(previous, entry)) return { count, all, head, brokenFrom: id };
    [count, head, last] = [count + 1, hash, id];
  }
  return { count, all, head, brokenFrom: highest > last ? last + 1 : null };
}

/** The row before the newest ones, `null` when there is none. */
async function readBefore(newsroom: Payload, newest: number): Promise<{ id: number; hash: string } | null> {
  const query = sql`SELECT id, hash FROM events ORDER BY id DESC LIMIT 1 OFFSET ${newest}`;
  return (await selectRows<{ id: number; hash: string }>(newsroom, query))[0] ?? null;
}

/** The highest number that a row ever had. SQLite remembers it by itself. */
async function readHighest(newsroom: Payload): Promise<number> {
  const query = isPostgres(newsroom.db)
    ? sql`SELECT id AS highest FROM events_last`
    : sql`SELECT seq AS highest FROM sqlite_sequence WHERE name = 'events'`;
  const [row] = await selectRows<{ highest: number }>(newsroom, query);
  return row?.highest ?? 0;
}
