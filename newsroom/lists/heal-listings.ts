import type { Payload } from "payload";
import { hasTable } from "../database/has-table";
import { selectRow, writeRows, sql } from "../database/rows";
import { relist } from "./listings";
import { listsOf } from "./list-names";

const atOnce = 500;

/**
 * Writes the lists anew when they do not hold as many stories as are published: at the first start of this version, and
 * after a server was killed between saving a story and listing it. Without tables (before the first migration) it does
 * nothing.
 */
export async function healListings(newsroom: Payload): Promise<void> {
  if (!(await hasTable(newsroom, "listings"))) return;
  const { wrong } = await selectRow<{ wrong: number }>(
    newsroom,
    sql`SELECT
    (SELECT count(*) FROM articles WHERE _status = 'published' AND published_at IS NOT NULL) <>
    (SELECT count(*) FROM listings WHERE list IN ('latest:ar', 'latest:en')) AS wrong`,
  );
  if (!wrong) return;
  await writeRows(newsroom, sql`DELETE FROM listings`);
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await newsroom.find({
      collection: "articles",
      where: { _status: { equals: "published" } },
      sort: "id",
      depth: 0,
      limit: atOnce,
      page,
      select: { language: true, section: true, tags: true, authors: true, series: true, publishedAt: true },
    });
    for (const doc of docs) {
      if (doc.publishedAt) await relist(newsroom, { at: doc.publishedAt, article: doc.id }, listsOf(doc));
    }
    if (!hasNextPage) return;
  }
}
