import type { Where } from "payload";
import { isCondition } from "./asked-words";

/**
 * Whether a field of choice asks: it joins what is typed (`like`) to what is chosen already, where lists ask by `or`.
 * Payload's select hides whatever does not hold the letters as they were typed, so that more than these would only fill
 * its pages with nothing.
 */
export function isChoice(where: Where): boolean {
  const { and } = where;
  return Array.isArray(and) && and.some((each) => isCondition(each) && Object.values(each).some(isLike));
}

function isLike(condition: unknown): boolean {
  return isCondition(condition) && "like" in condition;
}
