import { sql } from "@payloadcms/db-sqlite";
import type { Payload } from "payload";
import type { GiftRow } from "./gift-row";

/** The gift that a giver's own link opens. */
export function findGiftBySecret(newsroom: Payload, secret: string): Promise<GiftRow | null> {
  return findGift(newsroom, sql`secret = ${secret}`);
}

/** The gift that a condition on its row finds, or `null`. */
export async function findGift(
  { db: { drizzle } }: Payload,
  condition: ReturnType<typeof sql>,
): Promise<GiftRow | null> {
  const rows =
    await drizzle.all<GiftRow>(sql`SELECT id, reference, secret, edition, amount, currency, rhythm, port, state,
    donor_name AS "donorName", donor_email AS "donorEmail", message, thanks, story_id AS story, pledge_id AS pledge, payment
    FROM donations WHERE ${condition} LIMIT 1`);
  return rows[0] ?? null;
}
