import type { Payload } from "payload";
import { writeRows, sql } from "../../database/rows";
import { type Letter, writeLetter } from "../../mail/letter";
import { isAddress } from "../../mail/message";
import { queueMail } from "../../mail/queue-mail";
import type { GiftRow } from "../gift-row";

/** What may be told of a gift, each once. */
export type Tale = "receipt" | `refund ${number}` | "missed 1" | "missed 2";

/** A mail about a gift is worth sending for so long. */
export const mailLifeMs = 7 * 24 * 60 * 60_000;

/** What the outbox calls a mail about a gift. The reference is nobody else's, whatever is deleted. */
export function mailName({ reference }: { reference: string }, tale: string): string {
  return `gift ${reference} ${tale}`;
}

/**
 * Tells a giver something once: the outbox takes a mail of one name once, and then it is noted. A process that dies in
 * between leaves the note to the next. Nobody is written to who has been forgotten meanwhile.
 */
export async function tellGiver(newsroom: Payload, gift: GiftRow, tale: Tale, letter: Letter): Promise<void> {
  await queueLetter(newsroom, gift, letter, mailName(gift, tale));
  await writeRows(
    newsroom,
    sql`INSERT INTO gift_mails (donation, what, at)
    VALUES (${gift.id}, ${tale}, ${new Date().toISOString()}) ON CONFLICT DO NOTHING`,
  );
}

/** Queues a letter to a giver, under a name that is queued once; what can be no address gets none. */
export async function queueLetter(newsroom: Payload, gift: GiftRow, letter: Letter, once: string): Promise<void> {
  const { id, edition, donorEmail } = gift;
  if (!donorEmail || !isAddress(donorEmail)) return;
  const language = edition === "en" ? "en" : "ar";
  await queueMail(newsroom, {
    to: donorEmail,
    subject: letter.subject,
    ...writeLetter(letter, language),
    language,
    expiresAt: new Date(Date.now() + mailLifeMs),
    once,
    onlyIf: sql`EXISTS (SELECT 1 FROM donations WHERE id = ${id} AND donor_email = ${donorEmail})`,
  });
}
