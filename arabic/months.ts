import { isoInZone } from "./dates";

const patience = 36 * 3_600_000;
const starts = new Map<string, string>();

/** The month of a moment on the clocks of a time zone: `2019-03`. Takes and throws as `formatShortDate` of dates.ts. */
export function monthOf(iso: string, timeZone: string): string {
  return isoInZone(iso, timeZone).slice(0, "2019-03".length);
}

/** The month after another: `2020-01` after `2019-12`. */
export function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, "2019-03".length);
}

/**
 * The first moment of a month on the clocks of a time zone, in ISO 8601 and UTC. It is looked for, not computed: clocks
 * are put forward at midnight in Damascus, and on the first of a month in some years.
 */
export function startOfMonth(month: string, timeZone: string): string {
  const key = `${month} ${timeZone}`;
  const known = starts.get(key);
  if (known) return known;
  const about = Date.parse(`${month}-01T00:00:00Z`);
  let [before, after] = [about - patience, about + patience];
  while (after - before > 1000) {
    const middle = Math.floor((before + after) / 2000) * 1000;
    if (monthOf(new Date(middle).toISOString(), timeZone) < month) before = middle;
    else after = middle;
  }
  const start = new Date(after).toISOString();
  starts.set(key, start);
  return start;
}
