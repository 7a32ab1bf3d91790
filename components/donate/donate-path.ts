import type { Ask, Tier } from "@/domain/ask";
import type { Edition } from "@/domain/edition";
import { minorUnits } from "@/domain/money";
import { inEdition } from "@/i18n/edition";

type From = { ask: Ask; edition: Edition; story: string | undefined; tier?: Tier };

/** The page for gifts, told which story and which campaign led there, and which amount was chosen. */
export function donatePath({ ask: { campaign }, edition, story, tier }: From): string {
  const query = [
    tier && `currency=${tier.currency}`,
    story && `story=${story}`,
    campaign && `campaign=${campaign}`,
    tier && `amount=${tier.amount / minorUnits}`,
  ].filter(Boolean);
  return inEdition(edition, `/donate${query.length > 0 ? "?" : ""}${query.join("&")}`);
}
