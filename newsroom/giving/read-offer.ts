import type { Payload } from "payload";
import type { Edition } from "@/domain/edition";
import type { GivingOffer } from "@/domain/giving";
import { isCurrency } from "@/domain/money";
import { cardPort } from "./ports";
import { readGiving } from "./read-giving";

/** What readers can give in a currency, and how; in the newsroom's first one when that is not offered. */
export async function readOffer(newsroom: Payload, edition: Edition, asked: string): Promise<GivingOffer> {
  const { currencies, directions } = await readGiving(newsroom, edition);
  const card = cardPort();
  const hand = directions !== null;
  const offered = currencies.filter(({ currency }) => hand || card?.takes(currency));
  const [first = { currency: "USD" as const, presets: [] }] = offered;
  const chosen = offered.find(({ currency }) => isCurrency(asked) && currency === asked) ?? first;
  const takes = card?.takes(chosen.currency) ? card.name : null;
  return {
    currency: chosen.currency,
    currencies: offered.map(({ currency }) => currency),
    presets: chosen.presets,
    card: takes === "hand" ? null : takes,
    hand,
  };
}
