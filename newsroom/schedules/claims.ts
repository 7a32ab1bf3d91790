import type { Payload } from "payload";
import { claimRow } from "../database/claim-row";
import { selectRow, sql } from "../database/rows";
import { claimMs } from "./schedule";

/**
 * Takes the next time that is due for oneself, in one statement: of many instances one gets it. A claim whose owner has
 * not finished within a minute is taken over.
 * @returns the schedule's id, or `null` when nothing is left to take
 */
export async function claimDue(newsroom: Payload, me: string): Promise<number | null> {
  const now = Date.now();
  const due = sql`status = 'pending' AND at <= ${iso(now)} AND (try_at IS NULL OR try_at <= ${iso(now)})
    AND ${unclaimed(now)}`;
  const claimed = await claimRow<{ id: number }>(newsroom, {
    table: sql`schedules`,
    due,
    order: sql`at, id`,
    set: sql`claimed_by = ${me}, claimed_at = ${iso(now)}`,
    answer: sql`id`,
  });
  return claimed?.id ?? null;
}

/** Whether times that are due are being kept by somebody else right now. */
export async function othersWork(newsroom: Payload, me: string): Promise<boolean> {
  const now = Date.now();
  const { count } = await selectRow<{ count: number }>(
    newsroom,
    sql`SELECT count(*) AS count FROM schedules
    WHERE status = 'pending' AND at <= ${iso(now)} AND claimed_by <> ${me} AND NOT ${unclaimed(now)}`,
  );
  return count > 0;
}

/** Holds of a row that nobody is working on. */
export function unclaimed(now: number) {
  return sql`(claimed_at IS NULL OR claimed_at <= ${iso(now - claimMs)})`;
}

export function iso(time: number): string {
  return new Date(time).toISOString();
}
