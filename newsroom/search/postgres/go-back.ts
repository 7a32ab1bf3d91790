import { type Connection, queryPool } from "../../database/postgres/ask-postgres";
import type { KeyRange } from "../story-key";

// Keys share a period when they are the same but for the last bits: some eleven days of one edition. The index of terms
// has the period of each row before its terms (migration 20261129_130000), so that of a word of most stories those of a few
// periods are found without reading of all others: PostgreSQL goes along the rarer of two lists and skips in the longer
// one. https://www.postgresql.org/docs/current/gin.html
const periodBits = 38;
const periodSpace = 2 ** periodBits;
const period = `ARRAY[key >> ${periodBits}]`;

/** Keys from the newest to the oldest of it, and what the index is asked for before anything else, with its `AND`. */
export type Stretch = KeyRange & { within: string };

// The planner takes a vector for as cheap as a number and would read them all to find a common word: they lie apart from
// their rows, most of a gigabyte of them. Nor is a question so long that compiling it pays.
const byIndexAlone = "SET LOCAL enable_seqscan = off; SET LOCAL enable_indexscan = off; SET LOCAL jit = off";

const firstPeriods = 2;
/** How many times as many periods as before are looked through, after some or nothing was found. */
const growth = { some: 4, none: 16 };
/** Of more periods, as in archives that begin decades ago, the oldest are looked through without naming them. */
const mostNamed = 512;

/**
 * Goes back from the newest story of a range, stretch by stretch, until enough is found or nothing is left. Of what is
 * common little more is read than is asked for, and of what is rare the whole index knows quickly.
 * @param client in a transaction that sees one state, for the rest of which only indexes are asked
 * @param look answers how many it found in a stretch, which is at most what is still wanted
 */
export async function goBack(
  client: Connection,
  range: KeyRange,
  wanted: number,
  look: (stretch: Stretch, wanted: number) => Promise<number>,
): Promise<void> {
  const { rows } = await queryPool<{ oldest: number | null; newest: number | null }>(
    client,
    "SELECT min(key) AS oldest, max(key) AS newest FROM search_stories WHERE key BETWEEN $1 AND $2",
    [range.oldest, range.newest],
  );
  const { oldest = null, newest = null } = rows[0] ?? {};
  if (oldest === null || newest === null) return;
  await client.query(byIndexAlone);
  let [end, periods, missing] = [newest, firstPeriods, wanted];
  while (missing > 0 && end >= oldest) {
    const last = Math.floor(end / periodSpace);
    const from = Math.max(oldest, (last - periods + 1) * periodSpace);
    const found = await look({ oldest: from, newest: end, within: ofPeriods(from, end) }, missing);
    missing -= found;
    end = from - 1;
    // As many as what is missing takes if the older are like these, with one more for luck.
    const enough = Math.ceil((periods * missing) / found) + 1;
    periods = found > 0 ? Math.min(enough, periods * growth.some) : periods * growth.none;
  }
}

function ofPeriods(oldest: number, newest: number): string {
  const [start, last] = [oldest, newest].map((key) => Math.floor(key / periodSpace));
  if (start === undefined || last === undefined || last - start >= mostNamed) return "";
  const names = Array.from({ length: last - start + 1 }, (_, at) => start + at);
  return `${period} && '{${names.join(",")}}'::bigint[] AND `;
}
