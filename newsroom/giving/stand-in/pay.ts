import { type Books, demand, type Session, type Told } from "./books";
import { invoiceOf, subscribe } from "./subscribe";

/** A gift is paid on the service's page. */
export function pay(books: Books, id: string): Told[] {
  const session = demand(books.sessions, id);
  const before = session.interval ? subscribe(books, session) : keepPayment(books, session);
  session.paid = true;
  return [...before, { type: "checkout.session.completed", object: toCompleted(books, session, "paid") }];
}

/** A gift is promised on the service's page, by a way of paying that takes days. */
export function promise(books: Books, id: string): Told[] {
  const object = toCompleted(books, demand(books.sessions, id), "unpaid");
  return [{ type: "checkout.session.completed", object }];
}

/** What was promised arrives, or does not. */
export function arrive(books: Books, id: string, arrives = true): Told[] {
  const session = demand(books.sessions, id);
  if (!arrives)
    return [{ type: "checkout.session.async_payment_failed", object: toCompleted(books, session, "unpaid") }];
  keepPayment(books, session);
  session.paid = true;
  return [{ type: "checkout.session.async_payment_succeeded", object: toCompleted(books, session, "paid") }];
}

/** Money goes back. @param amount all that has gone back of it so far */
export function refund(books: Books, payment: string, amount: number): Told[] {
  const paid = demand(books.payments, payment);
  paid.refunded = amount;
  const object = { payment_intent: payment, amount_refunded: amount, currency: paid.currency };
  return [{ type: "charge.refunded", object }];
}

/** A payment is disputed, or the dispute is over. */
export function dispute(books: Books, payment: string, how: "open" | "lost" | "won"): Told[] {
  const paid = demand(books.payments, payment);
  paid.dispute = how;
  const { amount, currency } = paid;
  const status = how === "open" ? "needs_response" : how;
  const object = { id: `dp_${payment}`, payment_intent: payment, amount, currency, status };
  return [{ type: how === "open" ? "charge.dispute.created" : "charge.dispute.closed", object }];
}

function keepPayment(books: Books, { id, amount, currency }: Session): Told[] {
  books.payments.set(`pi_${id}`, { id: `pi_${id}`, amount, currency, refunded: 0, dispute: "none" });
  return [];
}

function toCompleted(books: Books, session: Session, payment_status: "paid" | "unpaid"): object {
  const { id, reference, amount, currency, subscription, email } = session;
  const of = subscription ? demand(books.subscriptions, subscription) : null;
  return {
    object: "checkout.session",
    id,
    metadata: { waraq: reference },
    payment_status,
    payment_intent: of ? null : `pi_${id}`,
    invoice: of && invoiceOf(of),
    subscription,
    customer: of && of.customer,
    amount_total: amount,
    currency,
    customer_details: { name: null, email },
  };
}
