import type { Payload } from "payload";
import { type Outlook, setOutlook } from "@/press/due-work";
import { selectRows, sql } from "../database/rows";
import { claimMs } from "./schedule";

type Row = { article: number; action: string; at: string; tryAt: string | null; claimedAt: string | null };

/** When something is to be done next, by this instance or instead of one that died at it, and what is to be withdrawn. */
export async function readOutlook(newsroom: Payload): Promise<Outlook> {
  const rows = await selectRows<Row>(
    newsroom,
    sql`SELECT article_id AS article, action, at, try_at AS "tryAt",
    claimed_at AS "claimedAt" FROM schedules WHERE status = 'pending'`,
  );
  const withdrawals = rows.filter(({ action }) => action === "withdraw");
  return {
    nextAt: Math.min(Infinity, ...rows.map(nextTry)),
    withdrawals: new Map(withdrawals.map(({ article, at }) => [article, Date.parse(at)])),
  };
}

/** Tells the press what comes next, after a time was set, moved or cancelled. */
export async function tellOutlook(newsroom: Payload): Promise<void> {
  setOutlook(await readOutlook(newsroom));
}

function nextTry({ at, tryAt, claimedAt }: Row): number {
  const taken = claimedAt === null ? 0 : Date.parse(claimedAt) + claimMs;
  return Math.max(Date.parse(at), tryAt === null ? 0 : Date.parse(tryAt), taken);
}
