import type { Payload } from "payload";
import { claimRow } from "../database/claim-row";
import { writeRows, sql } from "../database/rows";

/** A mail that this process alone may send until its next attempt is due. */
export type Claimed = { id: number; sealed: string; attempts: number; expiresAt: string; once: string | null };

/** Longer than any attempt lasts: who dies between claim and sending leaves the mail to others after that. */
export const leaseMs = 5 * 60_000;
const dayMs = 24 * 60 * 60_000;

/** Takes the mail that has waited longest, in one statement: no two processes get the same. `null` when none is due. */
export function claimMail(newsroom: Payload): Promise<Claimed | null> {
  const now = Date.now();
  return claimRow<Claimed>(newsroom, {
    table: sql`mails`,
    due: sql`status = 'waiting' AND next_at <= ${iso(now)}`,
    order: sql`next_at, id`,
    set: sql`next_at = ${iso(now + leaseMs)}, attempts = attempts + 1`,
    answer: sql`id, sealed, attempts, once, expires_at AS "expiresAt"`,
  });
}

/** Writes how a mail ended, and erases what it said. */
export async function finish(
  newsroom: Payload,
  id: number,
  status: "sent" | "failed" | "expired",
  problem: string | null,
) {
  await writeRows(
    newsroom,
    sql`UPDATE mails SET status = ${status}, problem = ${problem}, sealed = NULL,
    updated_at = ${iso(Date.now())} WHERE id = ${id}`,
  );
}

/** Puts a mail back until a later attempt. */
export async function putOff(newsroom: Payload, id: number, waitMs: number, problem: string): Promise<void> {
  await writeRows(
    newsroom,
    sql`UPDATE mails SET next_at = ${iso(Date.now() + waitMs)}, problem = ${problem},
    updated_at = ${iso(Date.now())} WHERE id = ${id} AND status = 'waiting'`,
  );
}

/** Deletes the lines of mails that ended a week ago. */
export async function forgetOldMails(newsroom: Payload): Promise<void> {
  const weekAgo = iso(Date.now() - 7 * dayMs);
  await writeRows(newsroom, sql`DELETE FROM mails WHERE status <> 'waiting' AND updated_at < ${weekAgo}`);
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
