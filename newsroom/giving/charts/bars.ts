import type { Currency, Money } from "@/domain/money";
import type { GivingSettings } from "../read-giving";
import { type Sum, worthOf } from "../worth";

/** What was given in one currency for one reason: in a month, through a story, in a campaign. */
export type Part<Key> = Sum & { key: Key; gifts: number };

/** What arrived for a reason and stayed, in the site's currency. */
export type Bar = Money & { gifts: number };

/** The parts of one reason together. Currencies without a rate add to the gifts alone, and are told of. */
export function barOf(parts: readonly Part<unknown>[], settings: GivingSettings): Bar & { unrated: Currency[] } {
  return { ...worthOf(parts, settings), gifts: parts.reduce((sum, { gifts }) => sum + gifts, 0) };
}
