import { type Connection, queryPool } from "../../database/postgres/ask-postgres";
import type { KeyRange } from "../story-key";

/** Keys of so many bits share a period: some eleven days of one edition. */
const periodBits = 38;
const periodSpace = 2 ** periodBits;

/** The period of a row as the index knows it, first in each entry of {@link usePeriods}. */
const period = `ARRAY[key >> ${periodBits}]`;

/**
 * Makes an index of periods and terms together, in place of one of terms: of a word that stands in most stories it finds
 * those of a few periods without reading of all others. PostgreSQL goes along the rarer of two lists and skips in the longer
 * one. https://www.postgresql.org/docs/current/gin.html
 */
export const usePeriods = [
  `CREATE INDEX search_stories_found ON search_stories USING gin ((${period}), terms)`,
  "DROP INDEX search_stories_terms",
];

/** Keys from the newest to the oldest of it, and the condition that holds in the index for all of them. */
export type Stretch = KeyRange & { within: string };

// The planner takes a vector for as cheap as a number and would read them all to find a common word: they lie apart from
// their rows, most of a gigabyte of them. Nor is a question so long that compiling it pays.
const byIndexAlone = "SET LOCAL enable_seqscan = off; SET LOCAL enable_indexscan = off; SET LOCAL jit = off";

const first = 2;
const growth = { some: 4, none: 16 };
/** Of more periods, as in archives that begin decades ago, the oldest are looked through without naming them. */
const mostNamed = 512;

/**
 * Goes back from the newest story of a range, stretch by stretch, until enough is found or nothing is left. Of what is
 * common little more is read than is asked for, and of what is rare the whole index knows quickly.
 * @param client in a transaction, for the rest of which only indexes are asked
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
  let [end, periods, missing] = [newest, first, wanted];
  while (missing > 0 && end >= oldest) {
    const last = Math.floor(end / periodSpace);
    const from = Math.max(oldest, (last - periods + 1) * periodSpace);
    const within = namePeriods(Math.floor(from / periodSpace), last);
    const found = await look({ oldest: from, newest: end, within }, missing);
    missing -= found;
    end = from - 1;
    // As many as what is missing takes if the older are like these, with one more for luck.
    const enough = Math.ceil((periods * missing) / found) + 1;
    periods = found > 0 ? Math.min(enough, periods * growth.some) : periods * growth.none;
  }
}

function namePeriods(start: number, last: number): string {
  const count = last - start + 1;
  if (count > mostNamed) return "";
  return `${period} && '{${Array.from({ length: count }, (_, at) => start + at).join(",")}}'::bigint[] AND `;
}
