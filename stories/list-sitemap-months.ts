import type { Payload } from "payload";
import { monthAfter } from "@/arabic/months";
import type { SitemapMonth } from "@/domain/sitemap";
import { selectRows, sql } from "@/newsroom/database/rows";
import { isPostgres } from "@/newsroom/database/which";
import { listOfAll } from "@/newsroom/lists/list-names";
import { readNewestWithin, readSpan, type Span } from "@/newsroom/lists/listings";
import { openNewsroom } from "@/newsroom/open-newsroom";
import { dependOn } from "@/press/dependencies";
import { recallFigures } from "@/press/figures";

/** A slip in a date must not make the archive a thousand years long. */
const firstMonth = "1900-01";
const lists = [listOfAll("ar"), listOfAll("en")];

/** The months (in UTC) in which stories were published, newest first, and when one of them last changed in substance. */
export async function listSitemapMonths(): Promise<SitemapMonth[]> {
  dependOn("months");
  const newsroom = await openNewsroom();
  const reach = await Promise.all(lists.map((list) => readSpan(newsroom, list)));
  const ends = reach.flatMap((span) => (span ? [span.first.slice(0, 7), span.last.slice(0, 7)] : [])).toSorted();
  const [first = "", last = ""] = [ends[0], ends.at(-1)];
  const now = new Date().toISOString().slice(0, 7);
  const months = listMonths(first < firstMonth ? firstMonth : first, last > now ? now : last);
  if (ends.length === 0 || months.length === 0) return [];
  const newest = await recallFigures(months.map(nameOf), (names) => readNewest(newsroom, names));
  const changed = new Map<string, string>();
  const note = (month = "", at = "") => {
    if (at > (changed.get(month) ?? "")) changed.set(month, at);
  };
  for (const [at, published] of newest.entries())
    if (Number.isFinite(published)) note(months[at], new Date(published).toISOString());
  // Few stories are ever changed in substance, and they have an index of their own.
  const monthColumn = isPostgres(newsroom.db)
    ? sql`to_char(published_at AT TIME ZONE 'UTC', 'YYYY-MM')`
    : sql`substr(published_at, 1, 7)`;
  const revised = await selectRows<{ month: string; revised: string }>(
    newsroom,
    sql`SELECT ${monthColumn} AS month, max(revised_at) AS revised FROM articles
      WHERE _status = 'published' AND published_at IS NOT NULL AND revised_at IS NOT NULL GROUP BY 1`,
  );
  for (const row of revised) note(row.month, row.revised);
  return [...changed]
    .map(([month, changedAt]) => ({ month, changedAt }))
    .toSorted((one, other) => other.month.localeCompare(one.month));
}

const nameOf = (month: string) => `month:${month}`;

/** When the newest story of some months was published, in milliseconds since 1970; -Infinity where there is none. */
async function readNewest(newsroom: Payload, names: string[]): Promise<number[]> {
  const spans = names
    .map((name) => name.slice(nameOf("").length))
    .map((month): Span => [startOf(month), startOf(monthAfter(month))]);
  const ofLists = await Promise.all(lists.map((list) => readNewestWithin(newsroom, list, spans)));
  return names.map((_, at) => Math.max(...ofLists.map((newest) => timeOf(newest[at] ?? null))));
}

function timeOf(published: string | null): number {
  return published === null ? -Infinity : Date.parse(published);
}

function startOf(month: string): string {
  return `${month}-01T00:00:00.000Z`;
}

function listMonths(first: string, last: string): string[] {
  const months: string[] = [];
  for (let month = first; month <= last; month = monthAfter(month)) months.push(month);
  return months;
}
