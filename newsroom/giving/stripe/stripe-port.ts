import type { Stripe } from "stripe";
import { readSettings } from "@/env";
import { type Port, UnreachableError } from "../port";
import type { GiftRow } from "../gift-row";
import { thanksPath } from "../thanks-path";
import { checkoutWords } from "../../words/own/checkout";
import { askStripe } from "./ask-stripe";
import { stripePledges } from "./stripe-pledges";

/** Stripe's own page takes the card; a gift asked for twice has one session, since its reference is the key. */
export function stripePort(stripe: Stripe): Port {
  return {
    name: "stripe",
    takes: (currency) => currency !== "SYP",
    origin: readSettings().stripe?.page ?? null,
    pledges: stripePledges(stripe),
    open: async (gift) => {
      const idempotencyKey = `waraq ${gift.reference}`;
      const { url, id } = await askStripe(() => stripe.checkout.sessions.create(sessionOf(gift), { idempotencyKey }));
      if (!url) throw new UnreachableError("Stripe gave no address to pay at");
      return { location: url, session: id };
    },
  };
}

function sessionOf(gift: GiftRow): Stripe.Checkout.SessionCreateParams {
  const { reference, amount, currency, rhythm, edition, donorEmail } = gift;
  const { siteUrl } = readSettings();
  const metadata = { waraq: reference };
  const price = {
    currency: currency.toLowerCase(),
    unit_amount: amount,
    product_data: { name: checkoutWords[edition] },
  };
  const common: Stripe.Checkout.SessionCreateParams = {
    client_reference_id: reference,
    metadata,
    success_url: siteUrl + thanksPath(gift),
    cancel_url: `${siteUrl}${edition === "en" ? "/en" : ""}/donate`,
    // Stripe's page speaks no Arabic: it then takes the language of the browser.
    locale: edition === "en" ? "en" : "auto",
    ...(donorEmail ? { customer_email: donorEmail } : {}),
  };
  if (rhythm === "once")
    return {
      ...common,
      mode: "payment",
      submit_type: "donate",
      payment_intent_data: { metadata },
      line_items: [{ quantity: 1, price_data: price }],
    };
  return {
    ...common,
    mode: "subscription",
    subscription_data: { metadata },
    line_items: [{ quantity: 1, price_data: { ...price, recurring: { interval: rhythm } } }],
  };
}
