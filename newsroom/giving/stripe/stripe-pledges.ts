import { Stripe } from "stripe";
import { type PledgePort, type Subscribed, UnreachableError } from "../port";
import { askStripe } from "./ask-stripe";

/** What can be done to subscriptions at Stripe. */
export function stripePledges(stripe: Stripe): PledgePort {
  return {
    end: (subscription) =>
      askStripe(async () => {
        // Stripe refuses to end what has ended: asked first, so that two clicks come to the same as one.
        if ((await stripe.subscriptions.retrieve(subscription)).status === "canceled") return;
        try {
          await stripe.subscriptions.cancel(subscription);
        } catch (error) {
          if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error;
          if ((await stripe.subscriptions.retrieve(subscription)).status !== "canceled") throw error;
        }
      }),
    change: (subscription, amount) =>
      askStripe(async () => {
        const item = itemOf(await stripe.subscriptions.retrieve(subscription));
        const { id, product, currency, recurring, unit_amount } = item.price;
        if (unit_amount === amount || !recurring) return;
        const price_data = {
          currency,
          product: typeof product === "string" ? product : product.id,
          unit_amount: amount,
          recurring: { interval: recurring.interval, interval_count: recurring.interval_count },
        };
        // Each change makes a new price: the old one in the key keeps “5, then 3, then 5” three changes.
        const idempotencyKey = `waraq ${subscription} ${id} ${amount}`;
        await stripe.subscriptions.update(
          subscription,
          { items: [{ id: item.id, price_data }], proration_behavior: "none" },
          { idempotencyKey },
        );
      }),
    read: (subscription) => askStripe(async () => standingOf(await stripe.subscriptions.retrieve(subscription))),
    openPortal: (customer, back) =>
      askStripe(async () => {
        const redirect = { return_url: back };
        const { url } = await stripe.billingPortal.sessions.create({
          customer,
          return_url: back,
          flow_data: { type: "payment_method_update", after_completion: { type: "redirect", redirect } },
        });
        return url;
      }),
  };
}

function standingOf(subscription: Stripe.Subscription): Subscribed {
  const { price, current_period_end } = itemOf(subscription);
  return {
    amount: price.unit_amount ?? 0,
    currency: price.currency.toUpperCase(),
    nextAt: new Date(current_period_end * 1000).toISOString(),
    ended: subscription.status === "canceled",
  };
}

function itemOf({ items }: Stripe.Subscription): Stripe.SubscriptionItem {
  const [item] = items.data;
  if (!item) throw new UnreachableError("Stripe: a subscription to nothing");
  return item;
}
