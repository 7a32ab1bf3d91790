import type { Payload } from "payload";
import { writeRows, sql } from "../database/rows";
import type { Fact } from "./standing";

export type NewFact = Fact & {
  /** What told us; the same fact told twice counts once. */
  source: string;
  /** The gift that it is about; `null` when only the payment is known yet. */
  donation: number | null;
  payment: string | null;
};

/** Adds what has happened to a gift to the ledger, unless it is there. `settle` then computes what comes of it. */
export async function recordFact(newsroom: Payload, fact: NewFact): Promise<void> {
  const { source, donation, payment, kind, amount, currency, about, at } = fact;
  await writeRows(
    newsroom,
    sql`INSERT INTO gift_facts (source, donation, payment, kind, amount, currency, about, at)
    VALUES (${source}, ${donation}, ${payment}, ${kind}, ${amount}, ${currency}, ${about}, ${at})
    ON CONFLICT (source) DO NOTHING`,
  );
}
