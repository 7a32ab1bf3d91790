import type { Payload } from "payload";
import { purge } from "@/press/purge";
import type { SearchEngine } from "./engine";
import { openEngine } from "./open-engine";
import { toEntry } from "./to-entry";

/** So many are compared at once, and so many read and taken in at once. */
const [round, batch] = [1000, 50];

/**
 * Brings the index to what is published: after a crash between publishing and indexing, after a restored backup, and
 * when texts are analysed in a new way. Costs one comparison when nothing is wrong.
 * @returns how many stories were taken in or out
 */
async function healIndex(payload: Payload): Promise<number> {
  const engine = openEngine(payload);
  const tried = new Set<string>();
  let healed = 0;
  for (;;) {
    const { missing, surplus } = await engine.listFaults(round);
    const faults = [...missing, ...surplus].join(" ");
    // A round that comes again would come for ever.
    if (faults === "" || tried.has(faults)) break;
    tried.add(faults);
    for (const id of surplus) await engine.remove(id);
    let taken = surplus.length;
    for (let from = 0; from < missing.length; from += batch)
      taken += await takeIn(engine, payload, missing.slice(from, from + batch));
    if (taken > 0) purge(["search:ar", "search:en"], "changed");
    healed += taken;
  }
  return healed;
}

async function takeIn(engine: SearchEngine, payload: Payload, ids: number[]): Promise<number> {
  if (ids.length === 0) return 0;
  const { docs } = await payload.find({
    collection: "articles",
    where: { and: [{ id: { in: ids } }, { _status: { equals: "published" } }] },
    // By any other order SQLite might look for them along an index of all stories.
    sort: "id",
    depth: 0,
    limit: ids.length,
    pagination: false,
  });
  for (const article of docs) await engine.put(await toEntry(article, payload));
  return docs.length;
}

/**
 * Heals in the background of a start or of a change that touches many stories: nobody has to wait for it.
 * @returns whether that could be done
 */
export async function healInBackground(payload: Payload): Promise<boolean> {
  try {
    const engine = openEngine(payload);
    if (!(await engine.exists())) return true;
    const healed = await healIndex(payload);
    if (healed > 0) payload.logger.info({ healed }, "the index of search was brought up to date");
    return true;
  } catch (error) {
    payload.logger.warn({ err: error }, "the index of search could not be compared with what is published");
    return false;
  }
}

const soonMs = 10_000;
const waiting = new WeakSet<Payload["db"]>();

/** Heals in a while, and again until that can be done. */
export function healSoon(payload: Payload): void {
  if (waiting.has(payload.db)) return;
  waiting.add(payload.db);
  const heal = async () => {
    waiting.delete(payload.db);
    if (!(await healInBackground(payload))) healSoon(payload);
  };
  setTimeout(() => void heal(), soonMs).unref();
}
