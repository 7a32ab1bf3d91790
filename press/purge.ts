/**
 * What a change means for stored prints: after `changed` a page is printed anew before it is shown again, and the old
 * print may still stand in for a failing render; after `withdrawn` nothing of it may ever be shown again.
 */
export type PurgeKind = "changed" | "withdrawn";
export type PurgeListener = (names: string[], kind: PurgeKind) => void;

// The newsroom runs in Next's bundles, the press outside of them: the global symbol is their meeting point.
const meetingPoint = Symbol.for("waraq.purge");

/** Throws away every print that was made from one of `names`, at once. Without a press in this process it does nothing. */
export function purge(names: string[], kind: PurgeKind): void {
  const listener: unknown = Reflect.get(globalThis, meetingPoint);
  if (typeof listener === "function" && names.length > 0) listener(names, kind);
}

/** Whether readers are served from this process; commands and builds are not such. */
export function hasPress(): boolean {
  return typeof Reflect.get(globalThis, meetingPoint) === "function";
}

/** Called by the press: from now on it hears of every change. */
export function listenForPurges(listener: PurgeListener): void {
  Reflect.set(globalThis, meetingPoint, listener);
}
