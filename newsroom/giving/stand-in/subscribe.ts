import { type Books, demand, type Session, type Subscription, type Told } from "./books";

const dayS = 24 * 60 * 60;
const periods = { month: 30 * dayS, year: 365 * dayS };
const nowS = () => Math.floor(Date.now() / 1000);

/** Begins a subscription with its first payment. */
export function subscribe(books: Books, session: Session): Told[] {
  const { id, reference, amount, currency, interval } = session;
  const subscription: Subscription = {
    id: `sub_${id}`,
    customer: `cus_${id}`,
    reference,
    amount,
    currency,
    interval: interval ?? "month",
    status: "active",
    prices: 0,
    invoices: 0,
    paidUntil: nowS(),
  };
  books.subscriptions.set(subscription.id, subscription);
  session.subscription = subscription.id;
  return renew(books, subscription.id);
}

/** The next invoice is paid. */
export function renew(books: Books, id: string): Told[] {
  const subscription = demand(books.subscriptions, id);
  if (subscription.status !== "past_due") subscription.invoices += 1;
  subscription.status = "active";
  subscription.paidUntil += periods[subscription.interval];
  const { amount, currency } = subscription;
  const payment = `pi_${invoiceOf(subscription)}`;
  books.payments.set(payment, { id: payment, amount, currency, refunded: 0, dispute: "none" });
  return [{ type: "invoice.paid", object: toInvoice(subscription, amount) }];
}

/** The next invoice cannot be paid; `renew` then pays it. */
export function miss(books: Books, id: string): Told[] {
  const subscription = demand(books.subscriptions, id);
  if (subscription.status !== "past_due") subscription.invoices += 1;
  subscription.status = "past_due";
  return [{ type: "invoice.payment_failed", object: toInvoice(subscription, 0) }];
}

/** From the next invoice on another amount is asked for. */
export function change(books: Books, id: string, amount: number): Told[] {
  const subscription = demand(books.subscriptions, id);
  Object.assign(subscription, { amount, prices: subscription.prices + 1 });
  return [{ type: "customer.subscription.updated", object: toSubscription(subscription) }];
}

/** No further invoice is made. */
export function cancel(books: Books, id: string): Told[] {
  const subscription = demand(books.subscriptions, id);
  subscription.status = "canceled";
  return [{ type: "customer.subscription.deleted", object: toSubscription(subscription) }];
}

/** A subscription as the service's API writes it. */
export function toSubscription(subscription: Subscription): object {
  const { id, customer, reference, amount, currency, interval, status, prices, paidUntil } = subscription;
  const price = {
    id: `price_${id}_${prices}`,
    product: `prod_${id}`,
    currency,
    unit_amount: amount,
    recurring: { interval, interval_count: 1 },
  };
  const items = { object: "list", data: [{ id: `si_${id}`, price, current_period_end: paidUntil }] };
  return { object: "subscription", id, customer, status, metadata: { waraq: reference }, items };
}

function toInvoice(subscription: Subscription, paid: number): object {
  const { id, customer, reference, amount, currency, invoices, paidUntil } = subscription;
  return {
    object: "invoice",
    id: invoiceOf(subscription),
    billing_reason: invoices === 1 ? "subscription_create" : "subscription_cycle",
    amount_paid: paid,
    amount_remaining: amount - paid,
    next_payment_attempt: null,
    currency,
    customer,
    parent: { subscription_details: { subscription: id, metadata: { waraq: reference } } },
    lines: { object: "list", data: [{ period: { start: nowS(), end: paidUntil } }] },
  };
}

/** The name of a subscription's latest invoice. */
export function invoiceOf({ id, invoices }: Subscription): string {
  return `in_${id}_${invoices}`;
}
