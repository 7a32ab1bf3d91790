import type { Payload } from "payload";
import { claimRows } from "../database/claim-row";
import { sql } from "../database/rows";
import { patienceMs } from "./post";
import type { Service } from "./targets";

/** What this process alone may tell a service until its next attempt is due. */
export type Claimed = { id: number; url: string; attempts: number };

/** IndexNow is told of all in one message, a hub of each in one: so many that the telling ends before the claim does. */
const atOnce = { indexnow: 1000, websub: 10 } satisfies Record<Service, number>;

/** Longer than telling lasts: what somebody has taken who dies, others tell after that. */
const leaseMs = 3 * atOnce.websub * patienceMs;

/** Takes what has waited longest, in one statement: no two processes tell a service of the same. As they were queued. */
export async function claimPings(newsroom: Payload, service: Service): Promise<Claimed[]> {
  const now = Date.now();
  const claim = {
    table: sql`pings`,
    due: sql`service = ${service} AND next_at <= ${iso(now)}`,
    order: sql`next_at, id`,
    set: sql`next_at = ${iso(now + leaseMs)}, attempts = attempts + 1`,
    answer: sql`id, url, attempts`,
  };
  const claimed = await claimRows<Claimed>(newsroom, claim, atOnce[service]);
  return claimed.toSorted((one, other) => one.id - other.id);
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
