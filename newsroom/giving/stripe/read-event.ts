import type { Stripe } from "stripe";
import type { HappeningInput } from "../happening";

type Told = { event: string; once: string | null; happening: HappeningInput };

/** What one of Stripe's events means for us, or `null` when it is none of ours. Nothing else of it is kept. */
export function readEvent(event: Stripe.Event): Told | null {
  const happening = meaningOf(event);
  if (!happening) return null;
  const session = happening.session ?? null;
  return { event: event.id, once: session === null ? null : `${event.type} ${session}`, happening };
}

function meaningOf(event: Stripe.Event): HappeningInput | null {
  const at = new Date(event.created * 1000).toISOString();
  if (event.type === "checkout.session.completed" || event.type === "checkout.session.async_payment_succeeded") {
    const session = event.data.object;
    return { ...ofSession(session), kind: session.payment_status === "paid" ? "paid" : "agreed", at };
  }
  if (event.type === "checkout.session.async_payment_failed" || event.type === "checkout.session.expired")
    return { ...ofSession(event.data.object), kind: "failed", at };
  if (event.type === "invoice.paid") return ofInvoice(event.data.object, at);
  if (event.type === "invoice.payment_failed") return ofMissed(event.data.object, at);
  if (event.type === "charge.refunded") {
    const { payment_intent, amount_refunded, currency } = event.data.object;
    return { kind: "refunded", payment: idOf(payment_intent), amount: amount_refunded, currency, at };
  }
  if (event.type === "charge.dispute.created" || event.type === "charge.dispute.closed") {
    const { id, status, amount, currency, payment_intent } = event.data.object;
    const kind = status === "won" || status === "warning_closed" ? "won" : "disputed";
    return { kind, about: id, payment: idOf(payment_intent), amount, currency, at };
  }
  if (event.type === "customer.subscription.updated" || event.type === "customer.subscription.deleted") {
    const { id, metadata } = event.data.object;
    // Of another shop on the same account.
    if (metadata && !metadata["waraq"]) return null;
    return { kind: event.type === "customer.subscription.updated" ? "changed" : "ended", subscription: id, at };
  }
  return null;
}

function ofSession(session: Stripe.Checkout.Session) {
  const { id, metadata, amount_total, currency, customer_details } = session;
  return {
    reference: metadata?.["waraq"] ?? null,
    session: id,
    payment: idOf(session.payment_intent),
    invoice: idOf(session.invoice),
    subscription: idOf(session.subscription),
    customer: idOf(session.customer),
    amount: amount_total ?? 0,
    currency: currency ?? "",
    name: customer_details?.name ?? null,
    email: customer_details?.email ?? null,
  };
}

/** An invoice for nothing, such as that of a change in the middle of a month, is no payment. */
function ofInvoice(invoice: Stripe.Invoice, at: string): HappeningInput | null {
  const common = ofSubscription(invoice);
  if (!common || invoice.amount_paid === 0) return null;
  const ends = (invoice.lines?.data ?? []).map(({ period }) => period.end);
  const until = ends.length > 0 ? new Date(Math.max(...ends) * 1000).toISOString() : null;
  return { ...common, kind: "paid", amount: invoice.amount_paid, until, at };
}

/** A renewal that could not be charged. Whoever begins a pledge sees on the page for payments that it failed. */
function ofMissed(invoice: Stripe.Invoice, at: string): HappeningInput | null {
  const { amount_remaining, next_payment_attempt } = invoice;
  const common = ofSubscription(invoice);
  if (!common || common.first || amount_remaining === 0) return null;
  const next = next_payment_attempt ? new Date(next_payment_attempt * 1000).toISOString() : null;
  return { ...common, kind: "missed", amount: amount_remaining, next, at };
}

function ofSubscription({ id, parent, billing_reason, customer, currency }: Stripe.Invoice) {
  const of = parent?.subscription_details;
  if (!of || !id) return null;
  return {
    reference: of.metadata?.["waraq"] ?? null,
    invoice: id,
    first: billing_reason === "subscription_create",
    subscription: idOf(of.subscription),
    customer: idOf(customer),
    currency,
  };
}

function idOf(thing: string | { id: string } | null | undefined): string | null {
  return typeof thing === "string" ? thing : (thing?.id ?? null);
}
