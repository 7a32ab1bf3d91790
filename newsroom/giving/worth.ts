import { type Currency, isCurrency, type Money } from "@/domain/money";
import type { GivingSettings } from "./read-giving";

export type Sum = { currency: string; net: number };

/** What sums of several currencies come to in the site's, at the rates set by hand; and which of them have no rate. */
export function worthOf(
  sums: readonly Sum[],
  { siteCurrency, rates }: GivingSettings,
): Money & { unrated: Currency[] } {
  let amount = 0;
  const unrated = new Set<Currency>();
  for (const { currency, net } of sums) {
    if (!isCurrency(currency)) continue;
    const rate = rates.get(currency);
    if (rate === undefined) unrated.add(currency);
    else amount += net * rate;
  }
  return { amount: Math.round(amount), currency: siteCurrency, unrated: [...unrated] };
}
