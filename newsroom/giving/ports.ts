import { readSettings } from "@/env";
import type { GiftRow } from "./gift-row";
import type { Port } from "./port";
import { openStripe } from "./stripe/open-stripe";
import { stripePort } from "./stripe/stripe-port";
import { thanksPath } from "./thanks-path";

/** Money that comes by hand or bank: its giver learns how, an administrator says when it has come. */
export const handPort: Port = {
  name: "hand",
  takes: () => true,
  origin: null,
  repeats: false,
  open: async (gift) => ({ location: thanksPath(gift), session: null }),
};

/** The whole way of a payment on this machine, for the demo edition: no money moves, and its page says so. */
const sandboxPort: Port = {
  name: "sandbox",
  takes: () => true,
  origin: null,
  repeats: true,
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
