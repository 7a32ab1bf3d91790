import type { Payload } from "payload";
import { readDocumentId } from "@/domain/document-id";
import type { Edition } from "@/domain/edition";
import type { SupportDeed } from "@/domain/support";
import { readSettings } from "@/env";
import { writeRows, sql } from "../../database/rows";
import { changePledge } from "../pledges/change-pledge";
import { endPledgeNow } from "../pledges/end-pledge";
import { findPledge } from "../pledges/find-pledge";
import { pledgePortOf } from "../ports";
import { readAmount } from "../read-amount";
import { realPledges } from "../real-gifts";
import { supportPath } from "./support-links";
import type { SupportTaken } from "./take-support";

type Asked = {
  edition: Edition;
  key: string;
  /** The address whose link it is: nothing of anybody else's is touched. */
  supporter: string;
  deed: SupportDeed | undefined;
  sent: { get: (name: string) => string };
};

/** Does what a giver asks for. @throws UnreachableError when the payment service cannot be reached: nothing has changed then */
export async function doDeed(newsroom: Payload, asked: Asked): Promise<SupportTaken> {
  const { edition, key, supporter, deed, sent } = asked;
  const go = (query: Record<string, string>) => supportPath(edition, { key, ...query });
  if (deed === "thanks") {
    await allowThanks(newsroom, supporter, sent.get("thanks") === "yes");
    return { location: go({ done: "thanks" }) };
  }
  const number = readDocumentId(sent.get("pledge"));
  const pledge = await findPledge(
    newsroom,
    sql`id = ${number} AND lower(donor_email) = ${supporter} AND ${realPledges()}`,
  );
  if (!pledge) return { again: go({ problem: "unknown" }), status: 404 };
  const { id, state, subscription, customer } = pledge;
  if (deed === "end") {
    await endPledgeNow(newsroom, pledge);
    return { location: go({ done: "ended" }) };
  }
  if (state === "ended") return { again: go({ problem: "over" }), status: 409 };
  if (deed === "change") {
    const amount = sent.get("amount");
    const read = readAmount(amount, pledge.currency);
    if (read.problem) return { again: go({ pledge: String(id), amount, wrong: read.problem }), status: 400 };
    await changePledge(newsroom, pledge, read.amount);
    return { location: go({ done: "changed" }) };
  }
  const { openPortal } = pledgePortOf(subscription);
  if (deed !== "card" || !openPortal || !customer) return { again: go({ problem: "unknown" }), status: 404 };
  return { location: await openPortal(customer, readSettings().siteUrl + go({})) };
}

/** Notes whether a giver may be thanked by name: where there is one. */
async function allowThanks(newsroom: Payload, supporter: string, may: boolean): Promise<void> {
  for (const table of [sql`donations`, sql`pledges`])
    await writeRows(
      newsroom,
      sql`UPDATE ${table} SET thanks = ${may ? 1 : 0}
      WHERE lower(donor_email) = ${supporter} AND donor_name IS NOT NULL`,
    );
}
