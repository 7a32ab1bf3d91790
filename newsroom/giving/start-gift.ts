import { createHmac } from "node:crypto";
import type { Payload } from "payload";
import type { Edition } from "@/domain/edition";
import { writeRows, sql } from "../database/rows";
import { findGift } from "./find-gift";
import type { GiftRow } from "./gift-row";
import { newReference, newSecret } from "./names";
import type { Port } from "./port";
import { cardPort, handPort } from "./ports";
import type { Wish } from "./read-wish";
import { recordFact } from "./record-fact";
import { settle } from "./settle";

type Asker = { sender: string; browser: string };

/**
 * For so long the same form from the same browser is the same gift: a double click, a page sent again. Nameless ones for
 * seconds only: a street shares one address of a telephone company, and many of its people one kind of telephone.
 */
const sameMs = { named: 10 * 60_000, nameless: 15_000 };

/**
 * Writes a gift down and prepares its payment. Nothing counts before it is paid.
 * @returns where its giver goes on
 * @throws UnreachableError when the payment service cannot be reached; the gift then waits for the next try
 */
export async function startGift(newsroom: Payload, edition: Edition, wish: Wish, asker: Asker): Promise<string> {
  const card = cardPort();
  const port: Port = wish.port === "hand" || !card ? handPort : card;
  const gift = await keepGift(newsroom, edition, wish, asker);
  const { location, session } = await port.open(gift);
  const { id, reference, amount, currency } = gift;
  await writeRows(newsroom, sql`UPDATE donations SET session = coalesce(session, ${session}) WHERE id = ${id}`);
  const fact = { kind: "opened", source: `opened ${reference}`, about: null, at: new Date().toISOString() } as const;
  await recordFact(newsroom, { ...fact, donation: id, payment: null, amount, currency });
  await settle(newsroom, id);
  return location;
}

/** A new row, or that of the same form a moment ago as long as it is not paid. */
async function keepGift(newsroom: Payload, edition: Edition, wish: Wish, asker: Asker): Promise<GiftRow> {
  const sameForm = createHmac("sha256", newsroom.secret)
    .update(JSON.stringify([edition, wish, asker]))
    .digest("base64url");
  const sameFor = wish.donorName || wish.donorEmail ? sameMs.named : sameMs.nameless;
  const before = new Date(Date.now() - sameFor).toISOString();
  await writeRows(
    newsroom,
    sql`UPDATE donations SET same_form = NULL
    WHERE same_form = ${sameForm} AND (state NOT IN ('draft', 'pending') OR created_at < ${before})`,
  );
  const { amount, currency, rhythm, port, donorName, donorEmail, message, thanks, story, campaign } = wish;
  const now = new Date().toISOString();
  await writeRows(
    newsroom,
    sql`INSERT INTO donations (reference, secret, edition, amount, currency, rhythm, port, state, net, facts,
    donor_name, donor_email, message, thanks, story_id, campaign_id, same_form, created_at, updated_at)
    VALUES (${newReference()}, ${newSecret()}, ${edition}, ${amount}, ${currency}, ${rhythm}, ${port}, 'draft', 0, 0,
    ${donorName}, ${donorEmail}, ${message}, ${thanks}, (SELECT id FROM articles WHERE id = ${story} AND _status = 'published'),
    (SELECT id FROM campaigns WHERE id = ${campaign}),
    ${sameForm}, ${now}, ${now}) ON CONFLICT (same_form) DO NOTHING`,
  );
  const gift = await findGift(newsroom, sql`same_form = ${sameForm}`);
  if (!gift) throw new Error("a gift was settled while its form was sent again");
  return gift;
}
