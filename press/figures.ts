// What is read in Next's bundles is forgotten by whoever hears of a purge: the global symbol is their meeting point.
const meetingPoint = Symbol.for("waraq.figures");

type Figure = { value: number; by: string };
type Kept = { figures: Map<string, Figure>; purges: number };

/** For a process that hears of every change: from now on figures are kept. */
export function keepFigures(): void {
  Reflect.set(globalThis, meetingPoint, { figures: new Map(), purges: 0 } satisfies Kept);
}

/**
 * A figure for each of some names, such as how many stories a month has: read once, and again when the name was purged.
 * What is not known is read together. Without a press nothing is kept.
 * @param by what else the figures hang on, such as a time zone
 */
export async function recallFigures(
  names: string[],
  by: string,
  read: (unknown: string[]) => Promise<number[]>,
): Promise<number[]> {
  const kept = keptFigures();
  if (!kept) return read(names);
  const isKnown = (name: string) => kept.figures.get(name)?.by === by;
  const unknown = names.filter((name) => !isKnown(name));
  const found = new Map(names.filter(isKnown).map((name) => [name, kept.figures.get(name)?.value ?? 0]));
  if (unknown.length > 0) {
    const { purges } = kept;
    const values = await read(unknown);
    for (const [at, name] of unknown.entries()) found.set(name, values[at] ?? 0);
    // What was purged meanwhile may have been read before the change.
    if (kept.purges === purges) for (const name of unknown) kept.figures.set(name, { value: found.get(name) ?? 0, by });
  }
  return names.map((name) => found.get(name) ?? 0);
}

/** Called at every purge. @param names `null` when anything may have changed */
export function forgetFigures(names: string[] | null): void {
  const kept = keptFigures();
  if (!kept) return;
  kept.purges += 1;
  if (names === null) kept.figures.clear();
  else for (const name of names) kept.figures.delete(name);
}

function keptFigures(): Kept | null {
  const known: unknown = Reflect.get(globalThis, meetingPoint);
  return isKept(known) ? known : null;
}

function isKept(value: unknown): value is Kept {
  return typeof value === "object" && value !== null && "figures" in value && "purges" in value;
}
