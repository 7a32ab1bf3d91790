import { type Connection, queryPool } from "../../database/postgres/ask-postgres";
import type { KeyRange } from "../story-key";

// Keys share a period when they are the same but for the last bits: some eleven days of one edition. The index has the
// period and the edition of each row beside its terms (migration 20261129_130000), so that of a word of most stories those
// of a few periods are found without reading of all others: PostgreSQL goes along the rarer of two lists and skips in the
// longer one. https://www.postgresql.org/docs/current/gin.html
const [periodBits, editionBits] = [38, 50];
const [periodSpace, editionSpace] = [2 ** periodBits, 2 ** editionBits];
/** Numbers of periods are never negative, those of editions always. */
const places = `ARRAY[key >> ${periodBits}, -1 - (key >> ${editionBits})]`;

/** Keys of one edition from the newest to the oldest of it, and what the index is asked for before anything else. */
export type Stretch = KeyRange & { within: string };

// The planner takes a vector for as cheap as a number and would read them all to find a common word: they lie apart from
// their rows, most of a gigabyte of them. Nor is a question so long that compiling it pays.
const byIndexAlone = "SET LOCAL enable_seqscan = off; SET LOCAL enable_indexscan = off; SET LOCAL jit = off";
const byAnyMeans = "SET LOCAL enable_seqscan = on; SET LOCAL enable_indexscan = on";

const firstPeriods = 2;
/** After something was found, at most so many times as many periods are looked through at once. */
const growth = 8;
/** Each period that is named takes time. When little is found in so many, there is little in the whole edition. */
const mostNamed = 128;

/** Goes back in a range until so much is found as is wanted; `look` answers how much it found, at most what it is told. */
export type GoBack = (
  range: KeyRange,
  wanted: number,
  look: (stretch: Stretch, wanted: number) => Promise<number>,
) => Promise<void>;

/**
 * What goes back from the newest story of a range, stretch by stretch, until enough is found or nothing is left. Of what is
 * common little more is read than is asked for, and of what is rare the whole index knows quickly.
 * @param client in a transaction that sees one state, for the rest of which only indexes are asked
 */
export function goBackOn(client: Connection): GoBack {
  const ends = new Map<string, KeyRange | null>();
  const findEnds = async (range: KeyRange): Promise<KeyRange | null> => {
    const name = Object.values(range).join(" ");
    const known = ends.get(name);
    if (known !== undefined) return known;
    await client.query(byAnyMeans);
    const found = await readEnds(client, range);
    await client.query(byIndexAlone);
    ends.set(name, found);
    return found;
  };
  return async (range, wanted, look) => {
    const found = await findEnds(range);
    if (!found) return;
    let [end, periods, missing] = [found.newest, firstPeriods, wanted];
    while (missing > 0 && end >= found.oldest) {
      const last = Math.floor(end / periodSpace);
      // Of more than can be named the whole edition is read: then to the beginning.
      const from = periods > mostNamed ? found.oldest : Math.max(found.oldest, (last - periods + 1) * periodSpace);
      const count = await look({ oldest: from, newest: end, within: placesOf(from, end) }, missing);
      missing -= count;
      end = from - 1;
      // As many as what is missing takes if the older are like these, with one more for luck; after nothing, all others.
      const enough = Math.ceil((periods * missing) / count) + 1;
      periods = count > 0 ? Math.min(enough, periods * growth) : Infinity;
    }
  };
}

/** The keys of the oldest and the newest story of a range. */
async function readEnds(client: Connection, range: KeyRange): Promise<KeyRange | null> {
  const { rows } = await queryPool<{ oldest: number | null; newest: number | null }>(
    client,
    "SELECT min(key) AS oldest, max(key) AS newest FROM search_stories WHERE key BETWEEN $1 AND $2",
    [range.oldest, range.newest],
  );
  const { oldest = null, newest = null } = rows[0] ?? {};
  return oldest === null || newest === null ? null : { oldest, newest };
}

function placesOf(oldest: number, newest: number): string {
  const [start = 0, last = 0] = [oldest, newest].map((key) => Math.floor(key / periodSpace));
  const periods = Array.from({ length: last - start + 1 }, (_, at) => start + at);
  const named = periods.length > mostNamed ? [-1 - Math.floor(newest / editionSpace)] : periods;
  return `${places} && '{${named.join(",")}}'::bigint[]`;
}
