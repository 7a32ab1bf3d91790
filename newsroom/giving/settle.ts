import type { Payload } from "payload";
import { isCurrency } from "@/domain/money";
import { selectRows, writeRows, sql } from "../database/rows";
import { numberGift } from "./receipts/number-gift";
import { type Fact, standingOf } from "./standing";

const ofGift = sql`(gift_facts.donation = donations.id
  OR (gift_facts.payment IS NOT NULL AND gift_facts.payment = donations.payment))`;

/**
 * Computes how a gift stands from everything in the ledger, and writes it into its row. Facts only grow: of two
 * processes that settle at once, the one that has seen fewer does not write over the other. What is paid has a receipt.
 */
export async function settle(newsroom: Payload, id: number) {
  const facts = await selectRows<Fact>(
    newsroom,
    sql`SELECT kind, gift_facts.amount, gift_facts.currency, about, at
    FROM gift_facts JOIN donations ON ${ofGift} WHERE donations.id = ${id} ORDER BY gift_facts.id`,
  );
  const { state, paid, net } = standingOf(facts);
  const currency = isCurrency(paid?.currency) ? paid.currency : null;
  await writeRows(
    newsroom,
    sql`UPDATE donations SET state = ${state}, net = ${net}, paid_at = ${paid?.at ?? null},
    amount = coalesce(${paid?.amount ?? null}, amount), currency = coalesce(${currency}, currency),
    facts = ${facts.length} WHERE id = ${id} AND facts <= ${facts.length}`,
  );
  const receipt = paid ? await numberGift(newsroom, id, paid.at) : null;
  return { state, net, paidAt: paid?.at ?? null, receipt };
}

/** Settles the gifts of which the ledger knows more than their rows: their process died in between. */
export async function settleLagging(newsroom: Payload): Promise<void> {
  const lagging = await selectRows<{ id: number }>(
    newsroom,
    sql`SELECT donations.id FROM donations
    WHERE facts < (SELECT count(*) FROM gift_facts WHERE ${ofGift}) LIMIT 500`,
  );
  for (const { id } of lagging) await settle(newsroom, id);
}
