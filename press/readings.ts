/** How often stories were read since the last time, by their ids. */
export type Readings = ReadonlyMap<number, number>;
export type ReadingsListener = (readings: Readings) => Promise<void>;

// As in purge.ts: the newsroom and the press are different module graphs of one process.
const meetingPoint = Symbol.for("waraq.readings");

/** Called by the newsroom: from now on it is told how often stories are read. */
export function listenForReadings(listener: ReadingsListener): void {
  Reflect.set(globalThis, meetingPoint, listener);
}

/** Tells the newsroom; `false` while nobody there listens. */
export async function tellReadings(readings: Readings): Promise<boolean> {
  const listener: unknown = Reflect.get(globalThis, meetingPoint);
  if (typeof listener !== "function") return false;
  await listener(readings);
  return true;
}
