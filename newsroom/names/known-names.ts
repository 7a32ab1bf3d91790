import { setImmediate as untilOthersHadTheirTurn } from "node:timers/promises";
import type { Payload } from "payload";
import { selectRows, sql } from "../database/rows";
import { holding, readHeld } from "../search/holds-words";

/** What is found by its name in both languages. */
export const namedCollections = ["tags", "authors", "sections", "series"] as const;
export type Named = (typeof namedCollections)[number];

/** What the names hold of each number, as far as they were read; what was deleted since may be among them. */
type Known = { readAt: number; names: Map<number, string> };
type Row = { id: number; name: string | null };

/** Clocks of instances differ by seconds, and a save is written seconds after its time. */
const overlapMs = 60_000;
const atOnce = 2000;

const known = new WeakMap<Payload["db"], Map<Named, Promise<Known>>>();

/**
 * Numbers of what has names that hold all words: in any form and whatever the hamza, or as the beginning of a word. Names are kept in memory; what was changed since, by whichever instance, is read first.
 */
export async function findNamed(newsroom: Payload, collection: Named, words: string[]): Promise<number[]> {
  const { names } = await readNames(newsroom, collection);
  const [holdsAll, found] = [holding(words), new Array<number>()];
  for (const [id, held] of names) if (holdsAll(held)) found.push(id);
  return found;
}

/** One reading after the other: each reads what the one before does not know. */
function readNames(newsroom: Payload, collection: Named): Promise<Known> {
  const ofAll = known.get(newsroom.db) ?? new Map<Named, Promise<Known>>();
  known.set(newsroom.db, ofAll);
  const before = ofAll.get(collection);
  const reading = (before ?? Promise.resolve({ readAt: 0, names: new Map() })).then((last) =>
    readChanged(newsroom, collection, last),
  );
  ofAll.set(collection, reading);
  // What failed is read from the beginning.
  reading.catch(() => ofAll.get(collection) === reading && ofAll.delete(collection));
  return reading;
}

async function readChanged(newsroom: Payload, collection: Named, { readAt, names }: Known): Promise<Known> {
  const [now, since] = [Date.now(), new Date(Math.max(0, readAt - overlapMs)).toISOString()];
  const [table, locales] = [sql.identifier(collection), sql.identifier(`${collection}_locales`)];
  const rows = await selectRows<Row>(
    newsroom,
    sql`SELECT named.id, own.name FROM ${table} AS named JOIN ${locales} AS own ON own._parent_id = named.id
      WHERE named.updated_at >= ${since}`,
  );
  for (const { id } of rows) names.delete(id);
  for (const [at, { id, name }] of rows.entries()) {
    names.set(id, (names.get(id) ?? "") + readHeld(name ?? ""));
    if (at % atOnce === atOnce - 1) await untilOthersHadTheirTurn();
  }
  return { readAt: now, names };
}
