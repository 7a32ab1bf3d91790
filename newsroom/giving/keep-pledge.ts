import type { Payload } from "payload";
import { selectRows, writeRows, sql } from "../database/rows";
import type { GiftRow } from "./gift-row";
import type { Happening } from "./happening";

/**
 * Keeps a pledge from its first payment on, once for each subscription; later payments join it. Who gives may become
 * known only by a later word, and is then known of all its payments.
 */
export async function keepPledge(newsroom: Payload, gift: GiftRow, happening: Happening): Promise<void> {
  const { subscription, customer, name, email, until } = happening;
  const { amount, currency, rhythm, donorName, donorEmail, thanks, erasedAt } = gift;
  await writeRows(
    newsroom,
    sql`INSERT INTO pledges (amount, currency, rhythm, state, donor_name, donor_email, thanks, subscription, customer, erased_at, next_at)
    VALUES (${amount}, ${currency}, ${rhythm}, 'active', ${donorName ?? name}, ${donorEmail ?? email}, ${thanks},
    ${subscription}, ${customer}, ${erasedAt}, ${until}) ON CONFLICT (subscription) DO UPDATE SET donor_name = coalesce(pledges.donor_name, excluded.donor_name),
    donor_email = coalesce(pledges.donor_email, excluded.donor_email),
    customer = coalesce(pledges.customer, excluded.customer),
    next_at = CASE WHEN pledges.next_at > excluded.next_at THEN pledges.next_at
      ELSE coalesce(excluded.next_at, pledges.next_at) END`,
  );
  await joinPledge(newsroom, subscription, sql`id = ${gift.id} OR invoice = ${happening.invoice}`);
}

/** Counts payments to a pledge; what is known of its giver is known of them. */
export async function joinPledge(
  newsroom: Payload,
  subscription: string | null,
  payments: ReturnType<typeof sql>,
): Promise<void> {
  await writeRows(
    newsroom,
    sql`UPDATE donations SET pledge_id = (SELECT id FROM pledges WHERE subscription = ${subscription})
    WHERE ${payments}`,
  );
  await writeRows(
    newsroom,
    sql`UPDATE donations SET donor_name = coalesce(donations.donor_name, pledges.donor_name),
    donor_email = pledges.donor_email FROM pledges
    WHERE pledges.id = donations.pledge_id AND pledges.subscription = ${subscription}
    AND donations.donor_email IS NULL AND donations.erased_at IS NULL`,
  );
}

/** Notes that a pledge has ended; one whose first payment is not known yet is waited for. */
export async function endPledge(newsroom: Payload, { subscription, at }: Happening): Promise<null> {
  const ended = await selectRows(
    newsroom,
    sql`UPDATE pledges SET state = 'ended', ended_at = coalesce(ended_at, ${at})
      WHERE subscription = ${subscription} RETURNING id`,
  );
  if (ended.length === 0) throw new Error("this pledge is not known yet");
  return null;
}
