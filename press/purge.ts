import { AsyncLocalStorage } from "node:async_hooks";

/**
 * What a change means for stored prints: after `changed` a page is printed anew before it is shown again, and the old
 * print may still stand in for a failing render; after `withdrawn` nothing of it may ever be shown again.
 */
export type PurgeKind = "changed" | "withdrawn";
export type PurgeListener = (names: string[], kind: PurgeKind) => void;
export type Purged = { names: string[]; kind: PurgeKind };

// The newsroom runs in Next's bundles, the press outside of them: the global symbol is their meeting point.
const meetingPoint = Symbol.for("waraq.purge");
const records = Symbol.for("waraq.purge-records");

/** Throws away every print that was made from one of `names`, at once. Without a press in this process it does nothing. */
export function purge(names: string[], kind: PurgeKind): void {
  const listener: unknown = Reflect.get(globalThis, meetingPoint);
  if (names.length === 0) return;
  recordStorage().getStore()?.push({ names, kind });
  if (typeof listener === "function") listener(names, kind);
}

/** Runs some work and says what was purged in its course: another instance has to purge the same. */
export async function recordPurges(work: () => Promise<unknown>): Promise<Purged[]> {
  const purged: Purged[] = [];
  await recordStorage().run(purged, work);
  return purged;
}

/** Whether readers are served from this process; commands and builds are not such. */
export function hasPress(): boolean {
  return typeof Reflect.get(globalThis, meetingPoint) === "function";
}

/** Called by the press: from now on it hears of every change. */
export function listenForPurges(listener: PurgeListener): void {
  Reflect.set(globalThis, meetingPoint, listener);
}

function recordStorage(): AsyncLocalStorage<Purged[]> {
  const known: unknown = Reflect.get(globalThis, records);
  if (known instanceof AsyncLocalStorage) return known;
  const storage = new AsyncLocalStorage<Purged[]>();
  Reflect.set(globalThis, records, storage);
  return storage;
}
