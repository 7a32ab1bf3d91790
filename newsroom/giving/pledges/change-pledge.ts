import type { Payload } from "payload";
import { writeRows, sql } from "../../database/rows";
import { pledgePortOf } from "../ports";
import type { PledgeRow } from "./find-pledge";

/**
 * Has a pledge bring another amount from its next payment on: at the payment service first, then here.
 * @throws UnreachableError when the payment service cannot be reached: nothing has changed then
 */
export async function changePledge(newsroom: Payload, pledge: PledgeRow, amount: number): Promise<void> {
  const { id, subscription } = pledge;
  if (subscription) await pledgePortOf(subscription).change(subscription, amount);
  await writeRows(newsroom, sql`UPDATE pledges SET amount = ${amount} WHERE id = ${id} AND state <> 'ended'`);
}
