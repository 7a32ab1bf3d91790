import type { Ask } from "@/domain/ask";
import type { GivingFields, GivingOffer } from "@/domain/giving";
import { minorUnits } from "@/domain/money";
import { readAmount } from "@/newsroom/giving/read-amount";

/** The form's fields with the amount that a link chose: one of those offered, or one of the giver's own. */
export function preselect(fields: GivingFields, offer: GivingOffer, ask: Ask): GivingFields {
  const { amount, problem } = { amount: 0, ...readAmount(fields.amount, offer.currency) };
  if (problem !== undefined) return { ...fields, amount: "", campaign: String(ask.campaign ?? "") };
  const offered = [...offer.presets, ...tiersIn(ask, offer).map((tier) => tier.amount)].includes(amount);
  const units = String(amount / minorUnits);
  return {
    ...fields,
    amount: offered ? units : "other",
    other: offered ? "" : units,
    campaign: String(ask.campaign ?? ""),
  };
}

function tiersIn({ tiers }: Ask, { currency }: GivingOffer): Ask["tiers"] {
  return tiers.filter((tier) => tier.currency === currency);
}
