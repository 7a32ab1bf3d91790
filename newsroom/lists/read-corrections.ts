import type { Payload } from "payload";
import type { CorrectionKind } from "@/domain/correction";
import type { Edition } from "@/domain/edition";
import { selectRow, selectRows, sql } from "../database/rows";

type Row = { kind: CorrectionKind; at: string; text: string; article: number; title: string; slug: string | null };

const published = (edition: Edition) => sql`FROM articles_corrections AS correction
  CROSS JOIN articles
  WHERE articles.id = correction._parent_id AND articles._status = 'published' AND articles.language = ${edition}`;

/** A stretch of something, and how many there are in all. */
type Window = { limit: number; offset: number; total: number };

/**
 * The corrections of an edition's published stories, each with what leads to its story, newest first. They are counted
 * off from the nearer end, since of each that is passed over the story must be looked up: `total` must be how many there are.
 */
export async function readCorrections(
  newsroom: Payload,
  edition: Edition,
  { limit, offset, total }: Window,
): Promise<Row[]> {
  const after = Math.max(0, total - offset - limit);
  const fromEnd = after < offset;
  const [order, passed] = fromEnd ? [sql.raw("ASC"), after] : [sql.raw("DESC"), offset];
  const rows = await selectRows<Row>(
    newsroom,
    sql`SELECT correction.kind, correction.at, correction.text, articles.id AS article, articles.title, articles.slug
    ${published(edition)} ORDER BY correction.at ${order}, correction.id ${order}
    LIMIT ${Math.min(limit, total - offset)} OFFSET ${passed}`,
  );
  return fromEnd ? rows.toReversed() : rows;
}

/** How many corrections stand under the published stories of an edition. */
export async function countCorrections(newsroom: Payload, edition: Edition): Promise<number> {
  const query = sql`SELECT count(*) AS count ${published(edition)}`;
  return (await selectRow<{ count: number }>(newsroom, query)).count;
}
