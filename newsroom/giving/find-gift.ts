import type { Payload } from "payload";
import { selectRows, sql } from "../database/rows";
import type { GiftRow } from "./gift-row";

/** The gift that a giver's own link opens. */
export function findGiftBySecret(newsroom: Payload, secret: string): Promise<GiftRow | null> {
  return findGift(newsroom, sql`secret = ${secret}`);
}

type Condition = ReturnType<typeof sql>;

/** The gift that a condition on its row finds, or `null`. */
export async function findGift(newsroom: Payload, condition: Condition): Promise<GiftRow | null> {
  return (await findGifts(newsroom, condition, 1))[0] ?? null;
}

/** The gifts that a condition on their rows finds, the oldest first. */
export function findGifts(newsroom: Payload, condition: Condition, most: number): Promise<GiftRow[]> {
  return selectRows<GiftRow>(
    newsroom,
    sql`SELECT id, reference, secret, edition, amount, currency, rhythm, port, state,
    donor_name AS "donorName", donor_email AS "donorEmail", message, thanks, story_id AS story, campaign_id AS campaign, pledge_id AS pledge, payment,
    paid_at AS "paidAt", receipt, erased_at AS "erasedAt"
    FROM donations WHERE ${condition} ORDER BY id LIMIT ${most}`,
  );
}
