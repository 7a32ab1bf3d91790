import { isoInZone } from "@/arabic/dates";

const dayMs = 86_400_000;
const local = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * A moment from what somebody wrote: with an offset it is taken as it stands, without one it is meant on the clocks of
 * the site. Of an hour that a night has twice it is the first.
 * @returns milliseconds since 1970; "gap" for an hour that is skipped in that night; `null` for what is no time
 */
export function readSiteTime(written: unknown, timeZone: string): number | "gap" | null {
  if (typeof written !== "string") return null;
  if (instant.test(written)) return isCalendarDay(written) ? toNumber(Date.parse(written)) : null;
  if (!local.test(written) || !isCalendarDay(written)) return null;
  const asUtc = Date.parse(`${written}:00Z`);
  if (Number.isNaN(asUtc)) return null;
  const moments = [asUtc - dayMs, asUtc + dayMs].map((near) => asUtc - offsetAt(near, timeZone));
  const right = moments.filter((moment) => toSiteTime(new Date(moment).toISOString(), timeZone) === written);
  return right.length === 0 ? "gap" : Math.min(...right);
}

/** A moment as the clocks of the site show it: `2026-11-28T14:30`. */
export function toSiteTime(iso: string, timeZone: string): string {
  return isoInZone(iso, timeZone).slice(0, "2026-11-28T14:30".length);
}

/** What a time zone is called: “توقيت سوريا”, “Syria Time”. */
export function nameOfZone(timeZone: string, edition: "ar" | "en"): string {
  const locale = edition === "en" ? "en-GB" : "ar-SY-u-nu-latn";
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: "longGeneric" }).formatToParts();
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
}

function offsetAt(moment: number, timeZone: string): number {
  const iso = new Date(moment).toISOString();
  return Date.parse(`${isoInZone(iso, timeZone).slice(0, 19)}Z`) - Math.floor(moment / 1000) * 1000;
}

function isCalendarDay(written: string): boolean {
  const [year = 0, month = 0, day = 0] = written.slice(0, 10).split("-").map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function toNumber(moment: number): number | null {
  return Number.isNaN(moment) ? null : moment;
}
