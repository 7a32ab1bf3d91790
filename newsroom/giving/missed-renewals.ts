import type { Payload } from "payload";
import { selectRows, writeRows, sql } from "../database/rows";
import type { Happening } from "./happening";
import { joinPledge } from "./keep-pledge";
import { recordFact } from "./record-fact";
import { findRenewal } from "./renewals";
import { settle } from "./settle";

const dayMs = 24 * 60 * 60_000;
const remindAfterMs = 5 * dayMs;
/** So long may word of the provider's next attempt take. */
const graceMs = 60 * 60_000;

/**
 * Notes that a renewal did not arrive: a gift that counts nothing, until its invoice is paid after all. Told again for
 * each attempt, it is one missed renewal; its first word stands, whichever comes first.
 * @returns why nothing came of it, or `null`
 * @throws Error while its pledge is not known yet
 */
export async function workMissed(newsroom: Payload, happening: Happening): Promise<string | null> {
  const { subscription, invoice, amount, currency, at, next } = happening;
  const gift = await findRenewal(newsroom, happening);
  if (!gift) return "this is nobody’s gift here";
  const pledge = await selectRows(newsroom, sql`SELECT id FROM pledges WHERE subscription = ${subscription}`);
  if (pledge.length === 0) throw new Error("this pledge is not known yet");
  await joinPledge(newsroom, subscription, sql`id = ${gift.id}`);
  const fact = { kind: "failed", source: `missed ${invoice}`, payment: null, about: null, at } as const;
  await recordFact(newsroom, { ...fact, donation: gift.id, amount, currency: currency.toUpperCase() });
  const nextMs = next ? new Date(next).getTime() + graceMs : Number.POSITIVE_INFINITY;
  const remindAt = new Date(Math.min(new Date(at).getTime() + remindAfterMs, nextMs)).toISOString();
  await writeRows(
    newsroom,
    sql`INSERT INTO missed_renewals (donation, at, remind_at) VALUES (${gift.id}, ${at}, ${remindAt})
    ON CONFLICT (donation) DO UPDATE SET at = excluded.at, remind_at = excluded.remind_at
    WHERE excluded.at < missed_renewals.at`,
  );
  await settle(newsroom, gift.id);
  await settlePledges(newsroom, subscription);
  return null;
}

/** True of a missed renewal while nothing of its pledge was paid since, neither itself nor a later one. */
export const stillMissed = sql`missed_donations.paid_at IS NULL AND NOT EXISTS (SELECT 1 FROM donations paid
  WHERE paid.pledge_id = missed_donations.pledge_id AND paid.paid_at > missed_renewals.at)`;

/**
 * Computes of a running pledge, or of all, whether a payment is late, from all that is known: the order of word does not
 * matter.
 */
export async function settlePledges(newsroom: Payload, subscription?: string | null): Promise<void> {
  const which = subscription ? sql`subscription = ${subscription}` : sql`1 = 1`;
  const late = sql`EXISTS (SELECT 1 FROM missed_renewals
    JOIN donations missed_donations ON missed_donations.id = missed_renewals.donation
    WHERE missed_donations.pledge_id = pledges.id AND ${stillMissed})`;
  for (const [from, to, is] of [
    ["active", "late", late],
    ["late", "active", sql`NOT ${late}`],
  ] as const) {
    // Asked first, because a statement that writes takes SQLite's lock even when it finds nothing.
    const found = await selectRows(
      newsroom,
      sql`SELECT id FROM pledges WHERE ${which} AND state = ${from} AND ${is} LIMIT 1`,
    );
    if (found.length > 0)
      await writeRows(newsroom, sql`UPDATE pledges SET state = ${to} WHERE ${which} AND state = ${from} AND ${is}`);
  }
}
