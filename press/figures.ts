// What is read in Next's bundles is forgotten by whoever hears of a purge: the global symbol is their meeting point.
const meetingPoint = Symbol.for("waraq.counts");

type Count = { count: number; by: string };
type Kept = { counts: Map<string, Count>; purges: number };

/** For a process that hears of every change: from now on counts are kept. */
export function keepCounts(): void {
  Reflect.set(globalThis, meetingPoint, { counts: new Map(), purges: 0 } satisfies Kept);
}

/**
 * How many there are of each of some names: counted once, and again when a name was purged. What is not known is counted
 * together. Without a press nothing is kept.
 * @param by what else the counts hang on, such as a time zone
 */
export async function recallCounts(
  names: string[],
  by: string,
  count: (unknown: string[]) => Promise<number[]>,
): Promise<number[]> {
  const kept = keptCounts();
  if (!kept) return count(names);
  const isKnown = (name: string) => kept.counts.get(name)?.by === by;
  const unknown = names.filter((name) => !isKnown(name));
  const found = new Map(names.filter(isKnown).map((name) => [name, kept.counts.get(name)?.count ?? 0]));
  if (unknown.length > 0) {
    const { purges } = kept;
    const counted = await count(unknown);
    for (const [at, name] of unknown.entries()) found.set(name, counted[at] ?? 0);
    // What was purged meanwhile may have been counted before the change.
    if (kept.purges === purges) for (const name of unknown) kept.counts.set(name, { count: found.get(name) ?? 0, by });
  }
  return names.map((name) => found.get(name) ?? 0);
}

/** Called at every purge. @param names `null` when anything may have changed */
export function forgetCounts(names: string[] | null): void {
  const kept = keptCounts();
  if (!kept) return;
  kept.purges += 1;
  if (names === null) kept.counts.clear();
  else for (const name of names) kept.counts.delete(name);
}

function keptCounts(): Kept | null {
  const known: unknown = Reflect.get(globalThis, meetingPoint);
  return isKept(known) ? known : null;
}

function isKept(value: unknown): value is Kept {
  return typeof value === "object" && value !== null && "counts" in value && "purges" in value;
}
