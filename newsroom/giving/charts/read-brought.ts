import type { Payload } from "payload";
import { selectRows, sql } from "../../database/rows";
import { readTimeZone } from "../../globals/time-zone";
import { readGiving } from "../read-giving";
import { realGifts } from "../real-gifts";
import { type Bar, barOf, type Part } from "./bars";
import { monthsOf } from "./months-of";

/** What one story or campaign brought; `title` is `null` for one without. */
export type Brought = Bar & { id: number; title: string | null };

const most = 10;

/** The stories that brought most in a year on the site's clocks, most first. A gift knows its story, and no reader. */
export async function readBroughtByStories(newsroom: Payload, year: number): Promise<Brought[]> {
  const bars = await rank(newsroom, year, sql`story_id`);
  const { docs } = await newsroom.find({
    collection: "articles",
    where: { id: { in: bars.map(({ id }) => id) } },
    depth: 0,
    pagination: false,
    select: { title: true },
  });
  return bars.map((bar) => ({ ...bar, title: docs.find(({ id }) => id === bar.id)?.title ?? null }));
}

/** The campaigns that brought most in a year, as {@link readBroughtByStories}. */
export async function readBroughtByCampaigns(newsroom: Payload, year: number): Promise<Brought[]> {
  const bars = await rank(newsroom, year, sql`campaign_id`);
  const { docs } = await newsroom.find({
    collection: "campaigns",
    where: { id: { in: bars.map(({ id }) => id) } },
    depth: 0,
    pagination: false,
    select: { name: true },
  });
  return bars.map((bar) => ({ ...bar, title: docs.find(({ id }) => id === bar.id)?.name ?? null }));
}

/** What brought gifts in a year, by a column that names it. */
async function rank(
  newsroom: Payload,
  year: number,
  column: ReturnType<typeof sql>,
): Promise<(Bar & { id: number })[]> {
  const [settings, timeZone] = await Promise.all([readGiving(newsroom), readTimeZone(newsroom)]);
  const months = monthsOf(year, timeZone);
  const parts = await selectRows<Part<number>>(
    newsroom,
    sql`SELECT ${column} AS key, currency, sum(net) AS net,
    count(*) AS gifts FROM donations WHERE ${column} IS NOT NULL AND net > 0 AND paid_at >= ${months[0]?.from}
    AND paid_at < ${months.at(-1)?.until} AND ${realGifts()} GROUP BY ${column}, currency`,
  );
  const byKey = new Map<number, Part<number>[]>();
  for (const part of parts) byKey.set(part.key, [...(byKey.get(part.key) ?? []), part]);
  return [...byKey]
    .map(([id, of]) => {
      const { amount, currency, gifts } = barOf(of, settings);
      return { id, amount, currency, gifts };
    })
    .toSorted((a, b) => b.amount - a.amount || b.gifts - a.gifts || b.id - a.id)
    .slice(0, most);
}
