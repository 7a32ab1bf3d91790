import type { Payload } from "payload";
import { writeRows, sql } from "../database/rows";
import { findGift } from "./find-gift";
import type { GiftRow } from "./gift-row";
import type { Happening } from "./happening";
import { endPledge, keepPledge } from "./keep-pledge";
import { settlePledges, workMissed } from "./missed-renewals";
import { refreshPledge } from "./pledges/refresh-pledge";
import { type NewFact, recordFact } from "./record-fact";
import { findRenewal } from "./renewals";
import { settle } from "./settle";
import { findPaymentOfInvoice } from "./stripe/payment-of-invoice";

/**
 * Does what word of a payment asks for. Done twice, or by halves and then again, it comes to the same.
 * @returns why nothing came of it, or `null`
 */
export async function workHappening(newsroom: Payload, happening: Happening): Promise<string | null> {
  const { kind } = happening;
  if (kind === "ended") return endPledge(newsroom, happening);
  if (kind === "changed") return refreshPledge(newsroom, happening);
  if (kind === "missed") return workMissed(newsroom, happening);
  if (kind === "refunded" || kind === "disputed" || kind === "won") return workPayment(newsroom, happening);
  const gift = await findOf(newsroom, happening);
  if (!gift) return "this is nobody’s gift here";
  // Whoever was forgotten stays so, whatever the service still knows.
  const known = gift.erasedAt ? { ...happening, name: null, email: null, customer: null } : happening;
  const payment = happening.payment ?? (happening.invoice ? await findPaymentOfInvoice(happening.invoice) : null);
  await note(newsroom, gift, { ...known, payment });
  await recordFact(newsroom, factOf({ ...happening, payment }, gift));
  if (kind === "paid" && happening.subscription) await keepPledge(newsroom, gift, known);
  await settle(newsroom, gift.id);
  if (happening.subscription) await settlePledges(newsroom, happening.subscription);
  return null;
}

/** Refunds and disputes name the payment alone, and may be told of before it is. */
async function workPayment(newsroom: Payload, happening: Happening): Promise<string | null> {
  const { payment } = happening;
  if (!payment) return "it names no payment";
  await recordFact(newsroom, factOf(happening, null));
  const gift = await findGift(newsroom, sql`payment = ${payment}`);
  if (gift) await settle(newsroom, gift.id);
  return null;
}

function findOf(newsroom: Payload, happening: Happening): Promise<GiftRow | null> {
  const { reference, invoice, first } = happening;
  if (invoice && !first) return findRenewal(newsroom, happening);
  return reference ? findGift(newsroom, sql`reference = ${reference}`) : Promise.resolve(null);
}

/** What the service has asked the giver itself, unless it is known; and what it calls the payment. */
async function note(newsroom: Payload, { id }: GiftRow, happening: Happening): Promise<void> {
  const { payment, invoice, session, name, email } = happening;
  await writeRows(
    newsroom,
    sql`UPDATE donations SET payment = coalesce(payment, ${payment}), invoice = coalesce(invoice, ${invoice}),
    session = coalesce(session, ${session}), donor_name = coalesce(donor_name, ${name}),
    donor_email = coalesce(donor_email, ${email}) WHERE id = ${id}`,
  );
}

/** As what the ledger knows each kind of word. */
const factKinds = {
  agreed: "opened",
  changed: "opened",
  ended: "opened",
  paid: "paid",
  failed: "failed",
  missed: "failed",
  refunded: "refunded",
  disputed: "disputed",
  won: "won",
} as const satisfies Record<Happening["kind"], NewFact["kind"]>;

/** Its source names what happened, not who told of it: the session and the invoice of one payment tell one fact. */
function factOf({ kind, ...happening }: Happening, gift: GiftRow | null): NewFact {
  const { payment, invoice, session, about, amount, at } = happening;
  const currency = happening.currency.toUpperCase();
  const told = [kind, about, invoice ?? payment ?? session ?? gift?.reference];
  const detail = kind === "refunded" ? [amount] : [];
  return {
    kind: factKinds[kind],
    source: [...told, ...detail].filter((part) => part !== null).join(" "),
    donation: gift?.id ?? null,
    payment,
    about,
    amount,
    currency,
    at,
  };
}
