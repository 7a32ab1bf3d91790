import type { Payload } from "payload";
import { writeRows, sql } from "../../database/rows";
import { pledgePortOf } from "../ports";
import type { PledgeRow } from "./find-pledge";

/**
 * Ends a pledge: at the payment service first, then here. Its word of the end, which comes later, changes nothing more;
 * twice is once.
 * @throws UnreachableError when the payment service cannot be reached: nothing has changed then
 */
export async function endPledgeNow(newsroom: Payload, { id, state, subscription }: PledgeRow): Promise<void> {
  if (state === "ended") return;
  if (subscription) await pledgePortOf(subscription).end(subscription);
  await writeRows(
    newsroom,
    sql`UPDATE pledges SET state = 'ended',
    ended_at = coalesce(ended_at, ${new Date().toISOString()}) WHERE id = ${id}`,
  );
}
