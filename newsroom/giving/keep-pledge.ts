import { sql } from "@payloadcms/db-sqlite";
import type { Payload } from "payload";
import type { GiftRow } from "./gift-row";
import type { Happening } from "./happening";

/** Keeps a pledge from its first payment on, once for each subscription; later payments join it. */
export async function keepPledge({ db: { drizzle } }: Payload, gift: GiftRow, happening: Happening): Promise<void> {
  const { subscription, customer, name, email } = happening;
  const { amount, currency, rhythm, donorName, donorEmail, thanks } = gift;
  await drizzle.run(sql`INSERT INTO pledges (amount, currency, rhythm, state, donor_name, donor_email, thanks, subscription, customer)
    VALUES (${amount}, ${currency}, ${rhythm}, 'active', ${donorName ?? name}, ${donorEmail ?? email}, ${thanks},
    ${subscription}, ${customer}) ON CONFLICT (subscription) DO NOTHING`);
  await drizzle.run(sql`UPDATE donations SET pledge_id = (SELECT id FROM pledges WHERE subscription = ${subscription})
    WHERE id = ${gift.id} OR invoice = ${happening.invoice}`);
}

/** Notes that a pledge has ended; one whose first payment is not known yet is waited for. */
export async function endPledge({ db: { drizzle } }: Payload, { subscription }: Happening): Promise<null> {
  const ended = await drizzle.all(
    sql`UPDATE pledges SET state = 'ended' WHERE subscription = ${subscription} RETURNING id`,
  );
  if (ended.length === 0) throw new Error("this pledge is not known yet");
  return null;
}
