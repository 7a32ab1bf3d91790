import type { Payload } from "payload";
import { selectRows, sql } from "../../database/rows";
import { readUnworked } from "./read-unworked";

/** Whom to forget: everything of an address, or a single gift that has none. */
export type Whom = { email: string } | { gift: number };

/** Everything of one donor. */
export type Donor = {
  email: string | null;
  gifts: { id: number; reference: string }[];
  pledges: { id: number; subscription: string | null }[];
  /** Pledges that have not ended. */
  running: number;
  /** Repeating gifts that may still become a pledge. */
  begun: number;
};

type Gift = { id: number; reference: string; pledge: number | null; mayBegin: number };
type Pledge = { id: number; subscription: string | null; state: string };

const dayMs = 24 * 60 * 60_000;

/** Finds all gifts and pledges of a donor, those too whose address a payment service has told and nobody has worked yet. */
export async function findDonor(newsroom: Payload, whom: Whom): Promise<Donor> {
  const email = "email" in whom ? whom.email : null;
  const own = "email" in whom ? sql`lower(donor_email) = lower(${whom.email})` : sql`id = ${whom.gift}`;
  const told = email === null ? [] : await listTold(newsroom, email);
  const references = told.length > 0 ? sql`reference IN ${told}` : sql`1 = 0`;
  const ofPledges =
    email === null
      ? sql`id IN (SELECT pledge_id FROM donations WHERE ${own})`
      : sql`(${own} OR id IN (SELECT pledge_id FROM donations WHERE ${own} OR ${references}))`;
  const dayAgo = new Date(Date.now() - dayMs).toISOString();
  const pledges = await selectRows<Pledge>(
    newsroom,
    sql`SELECT id, subscription, state FROM pledges WHERE ${ofPledges}`,
  );
  const gifts = await selectRows<Gift>(
    newsroom,
    sql`SELECT id, reference, pledge_id AS pledge,
    (rhythm <> 'once' AND pledge_id IS NULL AND created_at > ${dayAgo} AND state NOT IN ('failed', 'refunded')) AS "mayBegin"
    FROM donations WHERE ${own} OR ${references} OR pledge_id IN (SELECT id FROM pledges WHERE ${ofPledges}) ORDER BY id`,
  );
  return {
    email,
    gifts,
    pledges,
    running: pledges.filter(({ state }) => state !== "ended").length,
    begun: gifts.filter(({ mayBegin }) => Boolean(mayBegin)).length,
  };
}

/** The references of gifts of which word waits that names an address. */
async function listTold(newsroom: Payload, email: string): Promise<string[]> {
  const unworked = await readUnworked(newsroom);
  return unworked.flatMap(({ happening: { reference, email: named } }) =>
    reference && sameAddress(named, email) ? [reference] : [],
  );
}

/** Whether two addresses are one: capitals do not count. */
export function sameAddress(one: string | null, other: string): boolean {
  return one !== null && one.trim().toLowerCase() === other.trim().toLowerCase();
}
