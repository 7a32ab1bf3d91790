import { setImmediate as untilOthersHadTheirTurn } from "node:timers/promises";
import type { Payload } from "payload";
import { selectRows, sql } from "../database/rows";
import { holding, readHeld } from "../search/holds-words";

/** What is found by its name in both languages. */
export const namedCollections = ["tags", "authors", "sections", "series"] as const;
export type Named = (typeof namedCollections)[number];

type Row = { id: number; name: string | null };
/** The names of one thing: as written, and what they hold. */
type Names = { written: string; held: string };

type Known = {
  /** When they were last read, in milliseconds since 1970. */
  readAt: number;
  /** By the ids of what has them; what was deleted since may be among them. */
  names: Map<number, Names>;
  reading: Promise<void> | null;
  /** The reading after the one that is under way, for all who have asked since that began. */
  next: Promise<void> | null;
};

/** Clocks of instances differ by seconds, and a save is written seconds after its time. */
const overlapMs = 60_000;
const atOnce = 2000;

const known = new WeakMap<Payload["db"], Map<Named, Known>>();

/**
 * Ids of those whose names hold all words: in any form and whatever the hamza, or as the beginning of a word. Names are
 * kept in memory; what was changed since, by whichever instance, is read first.
 */
export function findNamed(newsroom: Payload, collection: Named, words: string[]): Promise<number[]> {
  const holdsAll = holding(words, { beginningsOfStems: true });
  return find(newsroom, collection, ({ held }) => holdsAll(held));
}

/** Ids of those whose names, of one language or the other, hold all of some letters as they are written. */
export function findWritten(newsroom: Payload, collection: Named, letters: string[]): Promise<number[]> {
  const asked = letters.map((some) => some.toLowerCase());
  return find(newsroom, collection, ({ written }) => asked.every((some) => written.toLowerCase().includes(some)));
}

async function find(newsroom: Payload, collection: Named, isMeant: (names: Names) => boolean): Promise<number[]> {
  const all = knownOf(newsroom, collection);
  await readChanges(newsroom, collection, all);
  const found: number[] = [];
  for (const [id, names] of all.names) if (isMeant(names)) found.push(id);
  return found;
}

/** Forgets the names of what has been deleted. */
export function forgetNames(newsroom: Payload, collection: Named, ids: number[]): void {
  const { names } = knownOf(newsroom, collection);
  for (const id of ids) names.delete(id);
}

function knownOf(newsroom: Payload, collection: Named): Known {
  const ofAll = known.get(newsroom.db) ?? new Map<Named, Known>();
  known.set(newsroom.db, ofAll);
  const one = ofAll.get(collection) ?? { readAt: 0, names: new Map(), reading: null, next: null };
  ofAll.set(collection, one);
  return one;
}

/** One reading at a time. What one has begun to read before somebody asked may lack what they have just written. */
function readChanges(newsroom: Payload, collection: Named, all: Known): Promise<void> {
  if (!all.reading) return (all.reading = read(newsroom, collection, all).finally(() => (all.reading = null)));
  all.next ??= all.reading
    .catch(() => undefined)
    .then(() => {
      all.next = null;
      return readChanges(newsroom, collection, all);
    });
  return all.next;
}

async function read(newsroom: Payload, collection: Named, all: Known): Promise<void> {
  const [now, since] = [Date.now(), new Date(Math.max(0, all.readAt - overlapMs)).toISOString()];
  const [table, locales] = [sql.identifier(collection), sql.identifier(`${collection}_locales`)];
  const rows = await selectRows<Row>(
    newsroom,
    sql`SELECT named.id, own.name FROM ${table} AS named JOIN ${locales} AS own ON own._parent_id = named.id
      WHERE named.updated_at >= ${since} ORDER BY named.id, own._locale`,
  );
  const changed = new Map<number, string>();
  for (const { id, name } of rows) changed.set(id, `${changed.get(id) ?? ""}${name ?? ""}\n`);
  let count = 0;
  for (const [id, written] of changed) {
    if (all.names.get(id)?.written === written) continue;
    all.names.set(id, { written, held: readHeld(written) });
    count += 1;
    if (count % atOnce === 0) await untilOthersHadTheirTurn();
  }
  all.readAt = now;
}
