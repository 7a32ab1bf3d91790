import { isoInZone } from "./dates";
import { toAsciiDigits } from "./digits";

/** A day as `2026-11-22`, from how a reader may write it (digits of any kind); `null` when there is no such day. */
export function readDay(written: string): string | null {
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(toAsciiDigits(written.trim())) ?? [];
  const read = [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-");
  // A day beside these begins or ends, on some clocks, in a year that is not written in four digits.
  if (read < "0001" || read >= "9999") return null;
  const moment = new Date(`${read}T00:00:00Z`);
  // 31 April would otherwise become 1 May.
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(read) ? read : null;
}

/** When a day begins on the clocks of a time zone, in milliseconds since 1970. @param day as {@link readDay} gives it */
export function startOfDay(day: string, timeZone: string): number {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const guess = midnight - shiftAt(midnight, timeZone);
  // The offset may have changed between the two.
  return midnight - shiftAt(guess, timeZone);
}

/** When a day ends: the beginning of the next. */
export function endOfDay(day: string, timeZone: string): number {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return startOfDay(next, timeZone);
}

function shiftAt(moment: number, timeZone: string): number {
  const iso = new Date(moment).toISOString();
  const onClocks = isoInZone(iso, timeZone).slice(0, 19);
  return Date.parse(`${onClocks}Z`) - Math.floor(moment / 1000) * 1000;
}
