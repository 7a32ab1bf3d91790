import type { Payload } from "payload";
import { writeRows, sql } from "../database/rows";
import { findGift } from "./find-gift";
import type { GiftRow, PortName } from "./gift-row";
import { newReference, newSecret } from "./names";
import { recordFact } from "./record-fact";
import { settle } from "./settle";

/** A gift whose giver is on the page for payments. */
export async function openGift(newsroom: Payload, port: PortName = "stripe", rhythm = "once"): Promise<GiftRow> {
  const reference = newReference();
  await writeRows(
    newsroom,
    sql`INSERT INTO donations (reference, secret, edition, amount, currency, rhythm, port, state,
    net, facts) VALUES (${reference}, ${newSecret()}, 'ar', 500, 'USD', ${rhythm}, ${port}, 'draft', 0, 0)`,
  );
  const gift = await read(newsroom, reference);
  const fact = { kind: "opened", source: `opened ${reference}`, payment: null, about: null, at: "2026-11-28" } as const;
  await recordFact(newsroom, { ...fact, donation: gift.id, amount: 500, currency: "USD" });
  await settle(newsroom, gift.id);
  return gift;
}

/** The gift as it stands now. */
export async function read(newsroom: Payload, reference: string): Promise<GiftRow> {
  const gift = await findGift(newsroom, sql`reference = ${reference}`);
  if (!gift) throw new Error("there is no such gift");
  return gift;
}

/** The gift was paid, as often as that is told. */
export async function pay(newsroom: Payload, gift: GiftRow, at = new Date().toISOString()): Promise<void> {
  const { id, reference, amount, currency } = gift;
  const fact = { kind: "paid", source: `paid ${reference}`, payment: null, about: null, at } as const;
  await recordFact(newsroom, { ...fact, donation: id, amount, currency });
  await settle(newsroom, id);
}
