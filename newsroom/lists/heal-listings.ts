import type { Payload } from "payload";
import { hasTable } from "../database/has-table";
import { selectRow, selectRows, writeRows, sql } from "../database/rows";
import { relist } from "./listings";
import { listsOf } from "./list-names";

const atOnce = 500;
const published = sql`articles._status = 'published' AND articles.published_at IS NOT NULL`;
const listed = sql`list IN ('latest:ar', 'latest:en')`;

/**
 * Lists the stories that are published and in no list, and takes those out that are in one and not published: at the
 * first start of this version, and after a server was killed between saving a story and listing it. The others may be
 * read and written meanwhile. Without tables (before the first migration) it does nothing.
 */
export async function healListings(newsroom: Payload): Promise<void> {
  if (!(await hasTable(newsroom, "listings"))) return;
  const { wrong } = await selectRow<{ wrong: number }>(
    newsroom,
    sql`SELECT (SELECT count(*) FROM articles WHERE ${published}) <>
    (SELECT count(*) FROM listings WHERE ${listed}) AS wrong`,
  );
  if (!wrong) return;
  await writeRows(
    newsroom,
    sql`DELETE FROM listings WHERE article_id NOT IN (SELECT id FROM articles WHERE ${published})`,
  );
  const missing = await selectRows<{ id: number }>(
    newsroom,
    sql`SELECT id FROM articles WHERE ${published} AND id NOT IN (SELECT article_id FROM listings WHERE ${listed})`,
  );
  for (let from = 0; from < missing.length; from += atOnce)
    await list(
      newsroom,
      missing.slice(from, from + atOnce).map(({ id }) => id),
    );
}

async function list(newsroom: Payload, ids: number[]): Promise<void> {
  const { docs } = await newsroom.find({
    collection: "articles",
    where: { and: [{ id: { in: ids } }, { _status: { equals: "published" } }] },
    sort: "id",
    depth: 0,
    pagination: false,
    select: { language: true, section: true, tags: true, authors: true, series: true, publishedAt: true },
  });
  for (const doc of docs) {
    if (doc.publishedAt) await relist(newsroom, { at: doc.publishedAt, article: doc.id }, listsOf(doc));
  }
}
