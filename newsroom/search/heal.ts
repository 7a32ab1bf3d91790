import type { Payload } from "payload";
import { purge } from "@/press/purge";
import type { SearchEngine } from "./engine";
import { openEngine } from "./open-engine";
import { toEntry } from "./to-entry";

/** So many are compared at once, and so many read and taken in at once. */
const [round, batch] = [1000, 50];

/** The same faults are looked at so often: a story may be withdrawn or published while it is taken in. */
const mostTries = 3;

/**
 * Brings the index to what is published: after a crash between publishing and indexing, after a restored backup, and
 * when texts are analysed in a new way. Costs one comparison when nothing is wrong.
 * @returns how many stories were taken in or out, and whether nothing is wrong any more
 */
async function healIndex(payload: Payload): Promise<{ healed: number; whole: boolean }> {
  const engine = openEngine(payload);
  const tries = new Map<string, number>();
  let healed = 0;
  for (;;) {
    const { missing, surplus } = await engine.listFaults(round);
    if (missing.length + surplus.length === 0) return { healed, whole: true };
    const faults = `${missing.join(" ")} / ${surplus.join(" ")}`;
    const tried = (tries.get(faults) ?? 0) + 1;
    // Faults that come again would come for ever.
    if (tried > mostTries) return { healed, whole: false };
    tries.set(faults, tried);
    for (const id of surplus) await engine.remove(id);
    let taken = surplus.length;
    for (let from = 0; from < missing.length; from += batch)
      taken += await takeIn(engine, payload, missing.slice(from, from + batch));
    if (taken > 0) purge(["search:ar", "search:en"], "changed");
    healed += taken;
  }
}

/** One that cannot be taken in keeps none of the others out. */
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
  let taken = 0;
  for (const article of docs) {
    try {
      await engine.put(await toEntry(article, payload));
      taken += 1;
    } catch (error) {
      payload.logger.warn({ err: error, article: article.id }, "the index of search could not take a story in");
    }
  }
  return taken;
}

/**
 * Heals in the background of a start or of a change that touches many stories: nobody has to wait for it.
 * @returns whether nothing is wrong any more
 */
export async function healInBackground(payload: Payload): Promise<boolean> {
  try {
    if (!(await openEngine(payload).exists())) return true;
    const { healed, whole } = await healIndex(payload);
    if (healed > 0) payload.logger.info({ healed }, "the index of search was brought up to date");
    return whole;
  } catch (error) {
    payload.logger.warn({ err: error }, "the index of search could not be compared with what is published");
    return false;
  }
}

const [soonMs, latestMs] = [10_000, 10 * 60_000];
const waiting = new WeakSet<Payload["db"]>();

/** Heals in a while, and if something is wrong then, again in twice that time. */
export function healSoon(payload: Payload, waitMs = soonMs): void {
  if (waiting.has(payload.db)) return;
  waiting.add(payload.db);
  const heal = async () => {
    const whole = await healInBackground(payload);
    waiting.delete(payload.db);
    if (!whole) healSoon(payload, Math.min(2 * waitMs, latestMs));
  };
  setTimeout(() => void heal(), waitMs).unref();
}
