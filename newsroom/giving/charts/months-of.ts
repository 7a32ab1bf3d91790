import { startOfMonth } from "@/arabic/months";

/** A month on the site's clocks: its first moment, and the first after it, in ISO 8601. */
export type Month = { from: string; until: string };

/** The twelve months of a year in a time zone. */
export function monthsOf(year: number, timeZone: string): Month[] {
  const start = (at: number) => startOfMonth(monthName(at < 12 ? year : year + 1, (at % 12) + 1), timeZone);
  return Array.from({ length: 12 }, (_, at) => ({ from: start(at), until: start(at + 1) }));
}

function monthName(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, "0")}`;
}
