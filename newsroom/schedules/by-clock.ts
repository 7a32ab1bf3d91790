import type { PayloadRequest } from "payload";

/** Marks a request as keeping a time that was set: what it does ends no other time. */
export function markByClock(req: PayloadRequest): void {
  req.context["byClock"] = true;
}

export function isByClock(req: PayloadRequest): boolean {
  return req.context["byClock"] === true;
}
