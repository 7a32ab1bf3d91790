import { AsyncLocalStorage } from "node:async_hooks";
import { forgetFigures } from "./figures";

/**
 * What a change means for stored prints: after `changed` a page is printed anew before it is shown again, and the old
 * print may still stand in for a failing render; after `withdrawn` nothing of it may ever be shown again.
 */
export type PurgeKind = "changed" | "withdrawn";
/** Hears what is thrown away, and whether it was changed by this process or in another one. */
export type PurgeListener = (purged: Purged | "everything", where: "here" | "elsewhere") => void;
export type Purged = { names: string[]; kind: PurgeKind };

// The newsroom runs in Next's bundles, the press outside of them: the global symbol is their meeting point.
const meetingPoint = Symbol.for("waraq.purge");
const records = Symbol.for("waraq.purge-records");
const sharing = Symbol.for("waraq.purge-sharing");

type Sharing = { share: (purged: Purged) => void; leave: () => Promise<void> };

/** Throws away every print that was made from one of `names`, at once. Without a press in this process it does nothing. */
export function purge(names: string[], kind: PurgeKind): void {
  if (names.length === 0) return;
  recordStorage().getStore()?.push({ names, kind });
  tell({ names, kind }, "here");
  shared()?.share({ names, kind });
}

/** Throws away what was changed by another instance, which has told of it. */
export function purgeHere(names: string[], kind: PurgeKind): void {
  if (names.length > 0) tell({ names, kind }, "elsewhere");
}

/** Throws away everything, because it is not known what another instance has changed. */
export function purgeEverythingHere(): void {
  tell("everything", "elsewhere");
}

/** Called by the newsroom where several instances serve readers: `share` passes on what is thrown away here. */
export function sharePurges(share: Sharing["share"], leave: Sharing["leave"]): void {
  Reflect.set(globalThis, sharing, { share, leave } satisfies Sharing);
}

/** Called by the press at its end: whatever is untold is told first. */
export async function leaveSharing(): Promise<void> {
  await shared()?.leave();
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

function tell(...said: Parameters<PurgeListener>): void {
  const [purged] = said;
  forgetFigures(purged === "everything" ? null : purged.names);
  const listener: unknown = Reflect.get(globalThis, meetingPoint);
  if (typeof listener === "function") listener(...said);
}

function shared(): Sharing | null {
  const known: unknown = Reflect.get(globalThis, sharing);
  return isSharing(known) ? known : null;
}

function isSharing(value: unknown): value is Sharing {
  return typeof value === "object" && value !== null && "share" in value && "leave" in value;
}

function recordStorage(): AsyncLocalStorage<Purged[]> {
  const known: unknown = Reflect.get(globalThis, records);
  if (known instanceof AsyncLocalStorage) return known;
  const storage = new AsyncLocalStorage<Purged[]>();
  Reflect.set(globalThis, records, storage);
  return storage;
}
