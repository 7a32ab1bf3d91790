import { Stripe } from "stripe";
import { vi } from "vitest";

const webhookSecret = "whsec_test";
const stripe = new Stripe("sk_test_none");

/** Has the newsroom think that Stripe's keys are set; nothing answers there. */
export function setStripeKeys(api = "http://127.0.0.1:9"): void {
  vi.stubEnv("STRIPE_SECRET_KEY", "sk_test_none");
  vi.stubEnv("STRIPE_WEBHOOK_SECRET", webhookSecret);
  vi.stubEnv("STRIPE_API", api);
}

type Signing = { secret?: string; at?: number };

/** A webhook as Stripe sends it. @param signing.at seconds since 1970 */
export function webhook(told: object, { secret = webhookSecret, at = Date.now() / 1000 }: Signing = {}): Request {
  const payload = JSON.stringify(told);
  const timestamp = Math.floor(at);
  const signature = stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp });
  return new Request("http://localhost/api/giving/stripe", {
    method: "POST",
    body: payload,
    headers: { "stripe-signature": signature },
  });
}

let count = 0;

/** An event of Stripe's about an object. */
export function event(type: string, object: object): { id: string; type: string; data: { object: object } } {
  count += 1;
  return Object.assign({ id: `evt_${count}`, object: "event", type, created: 1_790_000_000 }, { data: { object } });
}

/** A completed checkout for a gift. */
export function session(reference: string, rest: object = {}): object {
  return {
    object: "checkout.session",
    id: `cs_${reference}`,
    metadata: { waraq: reference },
    payment_status: "paid",
    payment_intent: `pi_${reference}`,
    amount_total: 500,
    currency: "usd",
    customer_details: { name: "ليلى", email: "layla@test.example" },
    ...rest,
  };
}
