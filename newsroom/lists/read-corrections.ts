import type { Payload } from "payload";
import type { CorrectionKind } from "@/domain/correction";
import type { Edition } from "@/domain/edition";
import { selectRow, selectRows, sql } from "../database/rows";

type Row = { kind: CorrectionKind; at: string; text: string; article: number; title: string; slug: string | null };

const published = (edition: Edition) => sql`FROM articles_corrections AS correction
  CROSS JOIN articles
  WHERE articles.id = correction._parent_id AND articles._status = 'published' AND articles.language = ${edition}`;

/** The corrections of an edition's published stories, each with what leads to its story, newest first. */
export function readCorrections(newsroom: Payload, edition: Edition, limit: number, offset: number): Promise<Row[]> {
  return selectRows<Row>(
    newsroom,
    sql`SELECT correction.kind, correction.at, correction.text, articles.id AS article, articles.title, articles.slug
    ${published(edition)} ORDER BY correction.at DESC, correction.id DESC LIMIT ${limit} OFFSET ${offset}`,
  );
}

/** How many corrections stand under the published stories of an edition. */
export async function countCorrections(newsroom: Payload, edition: Edition): Promise<number> {
  const query = sql`SELECT count(*) AS count ${published(edition)}`;
  return (await selectRow<{ count: number }>(newsroom, query)).count;
}
