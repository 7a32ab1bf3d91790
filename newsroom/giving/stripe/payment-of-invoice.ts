import { openStripe } from "./open-stripe";

/** What Stripe calls the payment of an invoice: refunds and disputes name it. `null` for one that needed none. */
export async function findPaymentOfInvoice(invoice: string): Promise<string | null> {
  const list = await openStripe()?.invoicePayments.list({ invoice, limit: 10 });
  for (const { payment } of list?.data ?? []) {
    const intent = payment.payment_intent;
    if (intent) return typeof intent === "string" ? intent : intent.id;
  }
  return null;
}
