import type { Edition } from "@/domain/edition";
import type { GivingOffer } from "@/domain/giving";
import { readOffer } from "@/newsroom/giving/read-offer";
import { cardPort } from "@/newsroom/giving/ports";
import { openNewsroom } from "@/newsroom/open-newsroom";
import { dependOn, sendFormsTo } from "@/press/dependencies";

/** What readers can give, and how. The form on this page leads on to the page for payments. */
export async function getGivingOffer(edition: Edition, currency: string): Promise<GivingOffer> {
  dependOn("giving");
  const origin = cardPort()?.origin ?? null;
  if (origin) sendFormsTo(origin);
  return readOffer(await openNewsroom(), edition, currency);
}
