import type { PayloadRequest } from "payload";

/** Marks a request as keeping a time that was set: what it does ends no other time. */
export function markByClock(req: PayloadRequest, schedule: number): void {
  req.context["byClock"] = schedule;
}

export function isByClock(req: PayloadRequest): boolean {
  return timeKept(req) !== null;
}

/** The number of the time that a request keeps; `null` for what somebody does by hand. */
export function timeKept(req: PayloadRequest): number | null {
  const { byClock } = req.context;
  return typeof byClock === "number" ? byClock : null;
}
