import type { Payload } from "payload";
import type { Currency } from "@/domain/money";
import { selectRows, sql } from "../../database/rows";
import { readTimeZone } from "../../globals/time-zone";
import { readGiving } from "../read-giving";
import { realGifts } from "../real-gifts";
import { type Bar, barOf, type Part } from "./bars";
import { type Month, monthsOf } from "./months-of";

export type GivingMonths = {
  months: (Month & Bar)[];
  total: Bar;
  /** What was given in them has no rate and is not in these sums. */
  unrated: Currency[];
};

/** What was given in each month of a year on the site's clocks. What went back counts off the month it came in. */
export async function readMonths(newsroom: Payload, year: number): Promise<GivingMonths> {
  const [settings, timeZone] = await Promise.all([readGiving(newsroom), readTimeZone(newsroom)]);
  const months = monthsOf(year, timeZone);
  const [first, last] = [months[0]?.from, months.at(-1)?.until];
  const which = sql.join(
    months.map(({ until }, at) => sql`WHEN paid_at < ${until} THEN ${sql.raw(String(at))}`),
    sql` `,
  );
  const parts = await selectRows<Part<number>>(
    newsroom,
    sql`SELECT CASE ${which} END AS key, currency,
    sum(net) AS net, count(*) AS gifts FROM donations
    WHERE net > 0 AND paid_at >= ${first} AND paid_at < ${last} AND ${realGifts()} GROUP BY 1, currency`,
  );
  const { unrated, ...total } = barOf(parts, settings);
  const bar = (at: number): Bar => {
    const { amount, currency, gifts } = barOf(
      parts.filter(({ key }) => key === at),
      settings,
    );
    return { amount, currency, gifts };
  };
  return { months: months.map((month, at) => ({ ...month, ...bar(at) })), total, unrated };
}
