import type { Payload } from "payload";
import { writeRows, sql } from "../database/rows";
import { findGift } from "./find-gift";
import type { GiftRow } from "./gift-row";
import type { Happening } from "./happening";
import { newReference, newSecret } from "./names";

/** The gift of a later invoice of a subscription: made at the first word of it, from the gift that began the pledge. */
export async function findRenewal(newsroom: Payload, happening: Happening): Promise<GiftRow | null> {
  const { invoice, reference, amount, currency } = happening;
  const known = await findGift(newsroom, sql`invoice = ${invoice}`);
  if (known) return known;
  const began = reference ? await findGift(newsroom, sql`reference = ${reference}`) : null;
  if (!began) return null;
  const { edition, rhythm, port, donorName, donorEmail, thanks, story, campaign, pledge, erasedAt } = began;
  await writeRows(
    newsroom,
    sql`INSERT INTO donations (reference, secret, edition, amount, currency, rhythm, port, state,
    net, facts, donor_name, donor_email, thanks, story_id, campaign_id, pledge_id, invoice, erased_at)
    VALUES (${newReference()}, ${newSecret()}, ${edition}, ${amount}, ${currency.toUpperCase()}, ${rhythm}, ${port}, 'draft',
    0, 0, ${donorName}, ${donorEmail}, ${thanks}, ${story}, ${campaign}, ${pledge}, ${invoice}, ${erasedAt}) ON CONFLICT (invoice) DO NOTHING`,
  );
  return findGift(newsroom, sql`invoice = ${invoice}`);
}
