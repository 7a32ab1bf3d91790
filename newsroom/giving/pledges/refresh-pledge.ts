import type { Payload } from "payload";
import { selectRows, sql } from "../../database/rows";
import type { Happening } from "../happening";
import { pledgePortOf } from "../ports";
import { findPledge } from "./find-pledge";

/**
 * Brings a pledge up to date with the payment service, which is asked how it stands now: in whatever order it tells of
 * changes, the last one counts. One whose first payment is not known yet is waited for.
 */
export async function refreshPledge(newsroom: Payload, { subscription, at }: Happening): Promise<string | null> {
  const pledge = await findPledge(newsroom, sql`subscription = ${subscription}`);
  if (!pledge || !subscription) throw new Error("this pledge is not known yet");
  const now = await pledgePortOf(subscription).read(subscription);
  if (!now) return null;
  const { id, amount, state, endedAt } = pledge;
  if (now.currency !== pledge.currency || now.amount === 0) return "it is paid in another currency now";
  const changed = await selectRows(
    newsroom,
    sql`UPDATE pledges SET amount = ${now.amount}, next_at = ${now.nextAt},
    state = ${now.ended ? "ended" : state}, ended_at = ${now.ended ? (endedAt ?? at) : endedAt}
    WHERE id = ${id} AND amount = ${amount} AND state = ${state} RETURNING id`,
  );
  if (changed.length === 0) throw new Error("the pledge was changed in between");
  return null;
}
