import type { Payload } from "payload";
import { currencies, type Currency, type Money } from "@/domain/money";
import { selectRows, sql } from "../database/rows";
import { readGiving } from "./read-giving";
import { realGifts } from "./real-gifts";
import { type Sum, worthOf } from "./worth";

type Totals = {
  each: Money[];
  /** Without what was given in currencies that have no rate. */
  together: Money;
  unrated: Currency[];
};

/** What has arrived and stayed, in each currency, and all of it in the site's currency at the rates set by hand. */
export async function readTotals(newsroom: Payload): Promise<Totals> {
  const rows = await selectRows<Sum>(
    newsroom,
    sql`SELECT currency, sum(net) AS net
    FROM donations WHERE net > 0 AND ${realGifts()} GROUP BY currency`,
  );
  const each = currencies.flatMap((currency) => {
    const amount = rows.find((row) => row.currency === currency)?.net ?? 0;
    return amount > 0 ? [{ amount, currency }] : [];
  });
  const { unrated, ...together } = worthOf(
    each.map(({ amount, currency }) => ({ currency, net: amount })),
    await readGiving(newsroom),
  );
  return { each, together, unrated };
}
