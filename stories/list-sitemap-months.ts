import { monthAfter } from "@/arabic/months";
import type { SitemapMonth } from "@/domain/sitemap";
import { selectRows, sql } from "@/newsroom/database/rows";
import { listOfAll } from "@/newsroom/lists/list-names";
import { readSpan } from "@/newsroom/lists/listings";
import { openNewsroom } from "@/newsroom/open-newsroom";
import { dependOn } from "@/press/dependencies";

/** SQLite joins no more questions than this into one. */
const atOnce = 400;

/** The months (in UTC) in which stories were published, newest first; each is looked up at its end of an index. */
export async function listSitemapMonths(): Promise<SitemapMonth[]> {
  dependOn("months");
  const newsroom = await openNewsroom();
  const spans = await Promise.all([readSpan(newsroom, listOfAll("ar")), readSpan(newsroom, listOfAll("en"))]);
  const ends = spans.flatMap((span) => (span ? [span.first.slice(0, 7), span.last.slice(0, 7)] : [])).toSorted();
  const months = listMonths(ends[0], ends.at(-1));
  const found: SitemapMonth[] = [];
  for (let at = 0; at < months.length; at += atOnce) {
    const asked = sql.join(months.slice(at, at + atOnce).map(selectMonth), sql` UNION ALL `);
    found.push(...(await selectRows<SitemapMonth>(newsroom, asked)));
  }
  return found
    .filter(({ changedAt }) => changedAt !== null)
    .toSorted((one, other) => other.month.localeCompare(one.month));
}

function listMonths(first = "", last = ""): string[] {
  const months: string[] = [];
  for (let month = first; month !== "" && month <= last; month = monthAfter(month)) months.push(month);
  return months;
}

/** When a month's stories were last changed in substance: few of them ever were, and they have an index of their own. */
function selectMonth(month: string) {
  const within = sql`_status = 'published' AND published_at >= ${`${month}-01T00:00:00.000Z`}
    AND published_at < ${`${monthAfter(month)}-01T00:00:00.000Z`}`;
  return sql`SELECT ${month} AS month, (SELECT max("at") FROM (
    SELECT max(published_at) AS "at" FROM articles WHERE ${within}
    UNION ALL SELECT max(revised_at) FROM articles WHERE ${within} AND revised_at IS NOT NULL) AS "changes"
  ) AS "changedAt"`;
}
