import { sql } from "@payloadcms/db-sqlite";
import type { Payload } from "payload";
import { beginning, hashEntry } from "./chain";
import { readEvents } from "./read-events";

export type Verdict = {
  count: number;
  /** The hash of the newest row: whoever has it written down elsewhere notices a log that was made anew. */
  head: string;
  /** The first row that is not what was written, or that follows what is not there any more; `null` when all is well. */
  brokenFrom: number | null;
};

/** Follows the chain from its first row to its last, and asks whether rows are missing behind that. */
export async function verifyLog(newsroom: Payload): Promise<Verdict> {
  let [count, head, last] = [0, beginning, 0];
  for await (const { id, previous, hash, ...entry } of readEvents(newsroom)) {
    if (previous !== head || hash !== hashEntry(previous, entry)) return { count, head, brokenFrom: id };
    [count, head, last] = [count + 1, hash, id];
  }
  // SQLite remembers the highest number that it ever gave.
  const given = await newsroom.db.drizzle.all<{ seq: number }>(
    sql`SELECT seq FROM sqlite_sequence WHERE name = 'events'`,
  );
  const highest = given[0]?.seq ?? 0;
  return { count, head, brokenFrom: highest > last ? last + 1 : null };
}
