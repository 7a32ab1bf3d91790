import type { Payload } from "payload";
import { selectRows, sql } from "../../database/rows";
import { canSendMail } from "../../mail/queue-mail";
import { findGift, findGifts } from "../find-gift";
import { beginLetter, writeReceipt, writeRefund } from "./gift-letter";
import { mailLifeMs, tellGiver } from "./tell-giver";

const atOnce = 100;

/** Mails the receipts of what was paid within a mail's life; without a mail server they wait that long. */
export async function tellReceipts(newsroom: Payload): Promise<void> {
  if (!canSendMail()) return;
  const gifts = await findGifts(
    newsroom,
    sql`receipt IS NOT NULL AND donor_email IS NOT NULL AND state <> 'refunded' AND paid_at > ${mailLifeAgo()}
      AND NOT EXISTS (SELECT 1 FROM gift_mails WHERE donation = donations.id AND what = 'receipt')`,
    atOnce,
  );
  for (const gift of gifts)
    if (gift.receipt)
      await tellGiver(newsroom, gift, "receipt", await writeReceipt(await beginLetter(newsroom, gift), gift.receipt));
}

/** Mails that money is on its way back, with what went back since the last time. */
export async function tellRefunds(newsroom: Payload): Promise<void> {
  if (!canSendMail()) return;
  const rows = await selectRows<{ id: number; returned: number; told: number }>(
    newsroom,
    sql`
    SELECT donations.id, max(gift_facts.amount) AS returned, coalesce((SELECT max(CAST(substr(what, 8) AS bigint))
      FROM gift_mails WHERE donation = donations.id AND what LIKE 'refund %'), 0) AS told
    FROM gift_facts JOIN donations ON gift_facts.donation = donations.id
      OR (gift_facts.payment IS NOT NULL AND gift_facts.payment = donations.payment)
    WHERE gift_facts.kind = 'refunded' AND gift_facts.at > ${mailLifeAgo()}
      AND donations.paid_at IS NOT NULL AND donations.donor_email IS NOT NULL
    GROUP BY donations.id`,
  );
  for (const { id, returned, told } of rows.filter((row) => row.returned > row.told).slice(0, atOnce)) {
    const gift = await findGift(newsroom, sql`id = ${id}`);
    if (!gift) continue;
    const letter = writeRefund(await beginLetter(newsroom, gift), returned - told);
    await tellGiver(newsroom, gift, `refund ${returned}`, letter);
  }
}

function mailLifeAgo(): string {
  return new Date(Date.now() - mailLifeMs).toISOString();
}
