import type { Payload } from "payload";
import type { Money } from "@/domain/money";
import type { PledgeState, Rhythm } from "@/domain/giving";
import { selectRows, sql } from "../../database/rows";

/** What a pledge's row holds; dates as the database writes them. */
export type PledgeRow = Money & {
  id: number;
  rhythm: Exclude<Rhythm, "once">;
  state: PledgeState;
  subscription: string | null;
  customer: string | null;
  donorName: string | null;
  thanks: number;
  nextAt: string | null;
  endedAt: string | null;
  createdAt: string;
};

type Condition = ReturnType<typeof sql>;

/** The pledge that a condition on its row finds, or `null`. */
export async function findPledge(newsroom: Payload, condition: Condition): Promise<PledgeRow | null> {
  return (await findPledges(newsroom, condition))[0] ?? null;
}

/** The pledges that a condition on their rows finds, the newest first, and a hundred at most. */
export function findPledges(newsroom: Payload, condition: Condition): Promise<PledgeRow[]> {
  return selectRows<PledgeRow>(
    newsroom,
    sql`SELECT id, amount, currency, rhythm, state, subscription, customer,
    donor_name AS "donorName", thanks, next_at AS "nextAt", ended_at AS "endedAt", created_at AS "createdAt"
    FROM pledges WHERE ${condition} ORDER BY id DESC LIMIT 100`,
  );
}
