// What is read in Next's bundles is forgotten by whoever hears of a purge: the global symbol is their meeting point.
const meetingPoint = Symbol.for("waraq.figures");

type Figure = { value: number; readAt: number };
type Kept = { figures: Map<string, Figure>; purges: number };

/** Purges forget figures at once; reading them again after ten minutes is only a net under that, as for prints. */
const freshMs = 10 * 60_000;

/** For a process that hears of every change and keeps prints: from now on figures are kept. */
export function keepFigures(): void {
  Reflect.set(globalThis, meetingPoint, { figures: new Map(), purges: 0 } satisfies Kept);
}

/**
 * A figure for each of some names, such as how many stories a month has: read once, and again when the name was purged.
 * What is not known is read together. Without a press nothing is kept.
 */
export async function recallFigures(
  names: string[],
  read: (unknown: string[]) => Promise<number[]>,
): Promise<number[]> {
  const kept = keptFigures();
  if (!kept) return read(names);
  const now = Date.now();
  const found = new Map<string, number>();
  for (const name of names) {
    const known = kept.figures.get(name);
    if (known && now < known.readAt + freshMs) found.set(name, known.value);
  }
  const unknown = names.filter((name) => !found.has(name));
  if (unknown.length > 0) {
    const { purges } = kept;
    const values = await read(unknown);
    // What was purged meanwhile may have been read before the change.
    const keeps = kept.purges === purges;
    for (const [at, name] of unknown.entries()) {
      const value = values[at] ?? 0;
      found.set(name, value);
      if (keeps) kept.figures.set(name, { value, readAt: now });
    }
  }
  return names.map((name) => found.get(name) ?? 0);
}

/** Called at every purge. @param names `null` when anything may have changed */
export function forgetFigures(names: string[] | null): void {
  const kept = keptFigures();
  if (!kept) return;
  kept.purges += 1;
  // With the site its clocks may have changed, and with them all months.
  if (names === null || names.includes("site")) kept.figures.clear();
  else for (const name of names) kept.figures.delete(name);
}

function keptFigures(): Kept | null {
  const known: unknown = Reflect.get(globalThis, meetingPoint);
  return isKept(known) ? known : null;
}

function isKept(value: unknown): value is Kept {
  return typeof value === "object" && value !== null && "figures" in value && "purges" in value;
}
