import { changeAt } from "@/press/dependencies";

/** A year after a moment, both in milliseconds since 1970. Of 29 February the anniversary is 1 March. */
export function anniversaryOf(moment: number): number {
  const date = new Date(moment);
  return date.setUTCFullYear(date.getUTCFullYear() + 1);
}

/** Whether a story is older than a year; the page of a younger one is printed anew at its anniversary. */
export function noteAge(publishedAt: string): boolean {
  const anniversary = anniversaryOf(Date.parse(publishedAt));
  if (Date.now() >= anniversary) return true;
  changeAt(anniversary);
  return false;
}
