import { readSettings } from "@/env";
import type { GiftRow } from "./gift-row";
import { type PledgePort, type Port, UnreachableError } from "./port";
import { openStripe } from "./stripe/open-stripe";
import { stripePort } from "./stripe/stripe-port";
import { thanksPath } from "./thanks-path";

/** Money that comes by hand or bank: its giver learns how, an administrator says when it has come. */
export const handPort: Port = {
  name: "hand",
  takes: () => true,
  origin: null,
  pledges: null,
  open: async (gift) => ({ location: thanksPath(gift), session: null }),
};

/** The whole way of a payment on this machine, for the demo edition: no money moves, and its page says so. */
const sandboxPort: Port = {
  name: "sandbox",
  takes: () => true,
  origin: null,
  pledges: { end: async () => {}, change: async () => {}, read: async () => null, openPortal: null },
  open: async ({ edition, secret }: GiftRow) => ({
    location: `${edition === "en" ? "/en" : ""}/donate/sandbox?gift=${secret}`,
    session: null,
  }),
};

/** How people pay by card: through Stripe when its keys are set, in play in the demo edition, else not at all. */
export function cardPort(): Port | null {
  const stripe = openStripe();
  if (stripe) return stripePort(stripe);
  return readSettings().demo ? sandboxPort : null;
}

/** Whether a subscription is a trial of the demo edition, behind which there is no payment service. */
export function isPlay(subscription: string | null): boolean {
  return subscription?.startsWith("sandbox ") ?? true;
}

/** What can be done to a subscription. @throws UnreachableError when its payment service has no keys any more */
export function pledgePortOf(subscription: string | null): PledgePort {
  const stripe = openStripe();
  const { pledges } = isPlay(subscription) ? sandboxPort : stripe ? stripePort(stripe) : handPort;
  if (!pledges) throw new UnreachableError("there are no keys to the payment service");
  return pledges;
}
