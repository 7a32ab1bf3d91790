import type { SitemapMonth } from "@/domain/sitemap";
import { selectRows, sql } from "@/newsroom/database/rows";
import { isPostgres } from "@/newsroom/database/which";
import { openNewsroom } from "@/newsroom/open-newsroom";
import { dependOn } from "@/press/dependencies";

/** The months (in UTC) in which stories were published, newest first. Counted in the database: there may be 200,000. */
export async function listSitemapMonths(): Promise<SitemapMonth[]> {
  dependOn("months");
  const newsroom = await openNewsroom();
  const month = isPostgres(newsroom.db)
    ? sql`to_char(published_at AT TIME ZONE 'UTC', 'YYYY-MM')`
    : sql`substr(published_at, 1, 7)`;
  return selectRows<SitemapMonth>(
    newsroom,
    sql`
    SELECT ${month} AS month, max(coalesce(revised_at, published_at)) AS "changedAt"
    FROM articles WHERE _status = 'published' AND published_at IS NOT NULL GROUP BY month ORDER BY month DESC
  `,
  );
}
