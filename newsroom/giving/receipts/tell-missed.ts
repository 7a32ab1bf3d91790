import type { Payload } from "payload";
import { selectRows, writeRows, sql } from "../../database/rows";
import { canSendMail } from "../../mail/queue-mail";
import { findGift } from "../find-gift";
import { stillMissed } from "../missed-renewals";
import { beginLetter, writeMissed } from "./gift-letter";
import { tellGiver } from "./tell-giver";

type Missed = { id: number; remindAt: string; first: string | null };

const dayMs = 24 * 60 * 60_000;
/** Nobody is told of a renewal that was missed longer ago. */
const newsMs = 14 * dayMs;

/**
 * Tells givers kindly that a renewal did not arrive: at once, and a last time when the provider has tried again or five
 * days have gone, a day after the first mail at the soonest. Nobody is told once it was paid or the pledge has ended.
 */
export async function tellMissed(newsroom: Payload): Promise<void> {
  if (!canSendMail()) return;
  await withdraw(newsroom);
  const now = Date.now();
  const rows = await selectRows<Missed>(
    newsroom,
    sql`SELECT missed_donations.id,
      missed_renewals.remind_at AS "remindAt", first_mail.at AS first
    FROM missed_renewals
    JOIN donations missed_donations ON missed_donations.id = missed_renewals.donation
    JOIN pledges ON pledges.id = missed_donations.pledge_id
    LEFT JOIN gift_mails first_mail ON first_mail.donation = missed_donations.id AND first_mail.what = 'missed 1'
    WHERE missed_renewals.at > ${new Date(now - newsMs).toISOString()} AND pledges.state = 'late'
      AND missed_donations.donor_email IS NOT NULL AND ${stillMissed} AND NOT EXISTS (SELECT 1 FROM gift_mails last_mail
        WHERE last_mail.donation = missed_donations.id AND last_mail.what = 'missed 2')`,
  );
  for (const { id, remindAt, first } of rows) {
    if (first && now < Math.max(new Date(first).getTime() + dayMs, new Date(remindAt).getTime())) continue;
    const gift = await findGift(newsroom, sql`id = ${id}`);
    if (!gift) continue;
    const letter = writeMissed(await beginLetter(newsroom, gift), first !== null);
    await tellGiver(newsroom, gift, first === null ? "missed 1" : "missed 2", letter);
  }
}

/** Takes mails of missed renewals out of the outbox that still wait there when it was paid or the pledge has ended. */
async function withdraw(newsroom: Payload): Promise<void> {
  const done = sql`status = 'waiting' AND once LIKE 'gift % missed _' AND EXISTS (SELECT 1 FROM missed_renewals
    JOIN donations missed_donations ON missed_donations.id = missed_renewals.donation
    LEFT JOIN pledges ON pledges.id = missed_donations.pledge_id
    WHERE mails.once LIKE 'gift ' || missed_donations.reference || ' missed _'
      AND (coalesce(pledges.state, 'ended') <> 'late' OR NOT (${stillMissed})))`;
  // Asked first, because a statement that writes takes SQLite's lock even when it finds nothing.
  const found = await selectRows(newsroom, sql`SELECT id FROM mails WHERE ${done} LIMIT 1`);
  if (found.length > 0) await writeRows(newsroom, sql`DELETE FROM mails WHERE ${done}`);
}
