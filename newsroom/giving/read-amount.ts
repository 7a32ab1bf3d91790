import { toAsciiDigits } from "@/arabic/digits";
import { type Currency, limits, minorUnits } from "@/domain/money";
import type { GivingProblem } from "@/domain/giving";

type Read = { amount: number; problem?: undefined } | { problem: NonNullable<GivingProblem["amount"]> };

/** Marks of direction, and the spaces that people put between a number and its currency. */
const unseen = /[\s\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;
const grouped = /^\d{1,3}(?:[,.٬]\d{3})+(?:[.٫,]\d{1,2})?$/;
const plain = /^\d{1,15}(?:[.,٫،]\d{1,2})?$/;

/**
 * The amount that somebody wrote, in hundredths: “5”, “٥”, “1,50”, “1٫50”, “1,500”. Three digits after a comma or
 * point are thousands, one or two are hundredths.
 * @param most in whole units; that of one gift unless said otherwise
 */
export function readAmount(text: string, currency: Currency, most: number = limits[currency].most): Read {
  const written = toAsciiDigits(text).replaceAll(unseen, "");
  if (written === "") return { problem: "empty" };
  if (/^[-−]\d/.test(written)) return { problem: "least" };
  if (!grouped.test(written) && !plain.test(written)) return { problem: "unreadable" };
  const [, whole = "", part = ""] = /^(.*?)(?:[.,٫،](\d{1,2}))?$/.exec(written) ?? [];
  const amount = Number(whole.replaceAll(/\D/g, "")) * minorUnits + Number(part.padEnd(2, "0"));
  if (amount < limits[currency].least * minorUnits) return { problem: "least" };
  if (amount > most * minorUnits) return { problem: "most" };
  return { amount };
}
