import { vi } from "vitest";

const RealDate = Date;
let shift = 0;

/** Runs on as the real clock does: two changes never fall into the same millisecond, as they do when time stands still. */
class ShiftedDate extends RealDate {
  constructor(...args: [] | [number | string]) {
    super(args.length === 0 ? RealDate.now() + shift : args[0]);
  }
  static override now(): number {
    return RealDate.now() + shift;
  }
}

/** Moves the clock of a test forward. */
export function passTime(ms: number): void {
  shift += ms;
  vi.stubGlobal("Date", ShiftedDate);
}

/** Sets the clock right again. */
export function resetClock(): void {
  shift = 0;
  vi.stubGlobal("Date", RealDate);
}
