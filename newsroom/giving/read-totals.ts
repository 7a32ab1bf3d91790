import { sql } from "@payloadcms/db-sqlite";
import type { Payload } from "payload";
import { currencies, type Money } from "@/domain/money";
import { readSettings } from "@/env";
import { readGiving } from "./read-giving";

type Totals = { each: Money[]; together: Money };

/** What has arrived and stayed, in each currency, and all of it in the site's currency at the rates set by hand. */
export async function readTotals(newsroom: Payload): Promise<Totals> {
  const rows = await newsroom.db.drizzle.all<{ currency: string; net: number }>(sql`SELECT currency, sum(net) AS net
    FROM donations WHERE net > 0 AND ${realGift()} GROUP BY currency`);
  const each = currencies.flatMap((currency) => {
    const amount = rows.find((row) => row.currency === currency)?.net ?? 0;
    return amount > 0 ? [{ amount, currency }] : [];
  });
  const { siteCurrency, rates } = await readGiving(newsroom);
  const sum = each.reduce((all, { amount, currency }) => all + amount * (rates.get(currency) ?? 0), 0);
  return { each, together: { amount: Math.round(sum), currency: siteCurrency } };
}

/** Trials of the demo edition are no money once the site is real. */
function realGift() {
  return readSettings().demo ? sql`1 = 1` : sql`port <> 'sandbox'`;
}
