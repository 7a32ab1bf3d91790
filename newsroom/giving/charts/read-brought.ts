import { sql } from "@payloadcms/db-sqlite";
import type { Payload } from "payload";
import { readTimeZone } from "../../globals/time-zone";
import { readGiving } from "../read-giving";
import { realGifts } from "../real-gifts";
import { type Bar, barOf, type Part } from "./bars";
import { monthsOf } from "./months-of";

/** What one story brought; `title` is `null` for one without. */
export type Brought = Bar & { id: number; title: string | null };

const most = 10;

/** The stories that brought most in a year on the site's clocks, most first. A gift knows its story, and no reader. */
export async function readBroughtByStories(newsroom: Payload, year: number): Promise<Brought[]> {
  const [settings, timeZone] = await Promise.all([readGiving(newsroom), readTimeZone(newsroom)]);
  const months = monthsOf(year, timeZone);
  const parts = await newsroom.db.drizzle.all<Part<number>>(sql`SELECT story_id AS key, currency, sum(net) AS net,
    count(*) AS gifts FROM donations WHERE story_id IS NOT NULL AND net > 0 AND paid_at >= ${months[0]?.from}
    AND paid_at < ${months.at(-1)?.until} AND ${realGifts()} GROUP BY story_id, currency`);
  const byStory = new Map<number, Part<number>[]>();
  for (const part of parts) byStory.set(part.key, [...(byStory.get(part.key) ?? []), part]);
  const bars = [...byStory]
    .map(([id, of]) => ({ ...barOf(of, settings), id }))
    .toSorted((a, b) => b.amount - a.amount || b.gifts - a.gifts || b.id - a.id)
    .slice(0, most);
  const { docs } = await newsroom.find({
    collection: "articles",
    where: { id: { in: bars.map(({ id }) => id) } },
    depth: 0,
    pagination: false,
    select: { title: true },
  });
  return bars.map(({ id, amount, currency, gifts }) => ({
    id,
    amount,
    currency,
    gifts,
    title: docs.find((story) => story.id === id)?.title ?? null,
  }));
}
