import { selectRows, sql } from "../database/rows";
import type { Action } from "./actions";
import { type Asking, type AuditedEvent, recordEvent } from "./record-event";
import { networkOf } from "./where-from";

const floodMs = 10 * 60_000;
const mostRefusals = 50;

/** Writes down that somebody was refused, unless the log has told of that network often enough. */
export async function recordRefusal(
  req: Asking,
  action: Action,
  event: Pick<AuditedEvent, "target" | "details">,
): Promise<void> {
  if (await isFlood(req, action)) return;
  await recordEvent(req, { ...event, action, result: "refused" });
}

/** A machine that tries passwords by the thousand would bury everything else: of one network the first 50 are told. */
async function isFlood({ payload, headers }: Asking, action: Action): Promise<boolean> {
  const since = new Date(Date.now() - floodMs).toISOString();
  const address = networkOf(headers?.get("x-forwarded-for"));
  const rows = await selectRows<{ count: number }>(
    payload,
    sql`SELECT count(*) AS count FROM events
    WHERE at > ${since} AND action = ${action} AND address IS NOT DISTINCT FROM ${address}`,
  );
  return (rows[0]?.count ?? 0) >= mostRefusals;
}
