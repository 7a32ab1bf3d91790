import type { Payload } from "payload";
import { formatYear } from "@/arabic/dates";
import { selectRows, sql } from "../../database/rows";
import { readTimeZone } from "../../globals/time-zone";
import { realGifts } from "../real-gifts";

/** The year that it is on the site's clocks, and the first in which something was given (this one until then). */
export async function readGivingYears(newsroom: Payload): Promise<{ first: number; now: number }> {
  const timeZone = await readTimeZone(newsroom);
  const [row] = await selectRows<{ first: string | null }>(
    newsroom,
    sql`SELECT min(paid_at) AS first FROM donations WHERE net > 0 AND ${realGifts()}`,
  );
  const yearOf = (iso: string) => Number(formatYear(iso, timeZone));
  const now = yearOf(new Date().toISOString());
  return { first: row?.first ? Math.min(now, yearOf(row.first)) : now, now };
}
