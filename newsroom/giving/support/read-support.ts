import type { Payload } from "payload";
import type { GiftState, Rhythm } from "@/domain/giving";
import type { Currency } from "@/domain/money";
import type { Support, SupportGift, SupportPledge } from "@/domain/support";
import { selectRows, sql } from "../../database/rows";
import { findPledges, type PledgeRow } from "../pledges/find-pledge";
import { isPlay } from "../ports";
import { realGifts, realPledges } from "../real-gifts";
import { findSupporter } from "./support-links";

type Row = {
  id: number;
  reference: string;
  state: GiftState;
  rhythm: Rhythm;
  amount: number;
  currency: Currency;
  net: number;
  paidAt: string;
  named: number;
  thanks: number;
};

const most = 500;

/** Everything that was given with the address of a link, the newest first; `null` when the link opens nothing. */
export async function readSupport(newsroom: Payload, key: string | null): Promise<Support | null> {
  const email = await findSupporter(newsroom, key);
  if (email === null) return null;
  const theirs = sql`lower(donor_email) = ${email}`;
  const [pledges, rows] = await Promise.all([
    findPledges(newsroom, sql`${theirs} AND ${realPledges()}`),
    selectRows<Row>(
      newsroom,
      sql`SELECT id, reference, state, rhythm, amount, currency, net, paid_at AS "paidAt",
      CASE WHEN donor_name IS NULL THEN 0 ELSE 1 END AS named, coalesce(thanks, false) AS thanks FROM donations
      WHERE ${theirs} AND paid_at IS NOT NULL AND ${realGifts()} ORDER BY paid_at DESC, id DESC LIMIT ${most}`,
    ),
  ]);
  return {
    email,
    pledges: pledges.map(toPledge),
    gifts: rows.map(toGift),
    thanks: rows.some(({ named }) => named) ? rows.some(({ thanks }) => thanks) : null,
  };
}

function toPledge(pledge: PledgeRow): SupportPledge {
  const { id, amount, currency, rhythm, state, nextAt, endedAt, createdAt, subscription, customer } = pledge;
  const play = isPlay(subscription);
  const card = !play && customer !== null && state !== "ended";
  return { id, amount, currency, rhythm, state, nextAt, endedAt, since: createdAt, card, play };
}

function toGift({ id, reference, state, rhythm, amount, currency, net, paidAt }: Row): SupportGift {
  const returned = state === "paid" ? amount - net : 0;
  return { id, reference, state, rhythm, amount, currency, paidAt, returned };
}
