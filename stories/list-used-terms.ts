import { type Edition, editions } from "@/domain/edition";
import type { SitemapPage } from "@/domain/sitemap";
import { selectRow, selectRows, sql } from "@/newsroom/database/rows";
import { openNewsroom } from "@/newsroom/open-newsroom";
import { dependOn } from "@/press/dependencies";
import { listPath } from "./addresses";
import type { TermKind } from "./find-term";

/** The tags of so many numbers share one sitemap: a file's size does not grow with the archive. */
const tagsInPart = 500;

type Term = { id: number; slug: string } & Record<Edition, 0 | 1>;

/**
 * The lists of terms under which an edition has a published story: an empty list is nothing to be found.
 * @param part of the terms by their numbers, from 1; without it all of them
 */
export async function listUsedTerms(kind: TermKind, part?: number): Promise<SitemapPage[]> {
  const newsroom = await openNewsroom();
  const where = part === undefined ? sql`1 = 1` : withinPart(part);
  const terms = await selectRows<Term>(
    newsroom,
    sql`SELECT term.id, term.slug, ${isUsed(kind, "ar")} AS ar, ${isUsed(kind, "en")} AS en
      FROM ${sql.identifier(`${kind}s`)} term WHERE ${where} ORDER BY term.id`,
  );
  dependOn(`${kind}s`, ...terms.map(({ id }) => `${kind}:${id}`));
  return terms.flatMap((term) =>
    editions.flatMap((edition) =>
      term[edition]
        ? [{ edition, path: listPath(edition, kind, term.slug), changedAt: null, pictures: [], translations: [] }]
        : [],
    ),
  );
}

/** The parts that have a tag under which there are stories; one such tag of each is looked for. */
export async function listTagParts(): Promise<number[]> {
  const newsroom = await openNewsroom();
  dependOn("tags");
  const { highest } = await selectRow<{ highest: number | null }>(newsroom, sql`SELECT max(id) AS highest FROM tags`);
  const parts = Array.from({ length: Math.ceil((highest ?? 0) / tagsInPart) }, (_, at) => sql.raw(`(${at + 1})`));
  if (parts.length === 0) return [];
  const used = sql`(${isUsed("tag", "ar")} OR ${isUsed("tag", "en")})`;
  const firsts = await selectRows<{ part: number; tag: number | null }>(
    newsroom,
    sql`WITH parts (part) AS (VALUES ${sql.join(parts, sql`, `)})
      SELECT part, (SELECT term.id FROM tags term WHERE ${withinPart("part")} AND ${used} ORDER BY term.id LIMIT 1) AS tag
      FROM parts ORDER BY part`,
  );
  for (const { part, tag } of firsts) {
    const deciding = tag === null ? await selectRows<{ id: number }>(newsroom, selectPart(part)) : [{ id: tag }];
    dependOn(...deciding.map(({ id }) => `tag:${id}`));
  }
  return firsts.flatMap(({ part, tag }) => (tag === null ? [] : part));
}

function selectPart(part: number) {
  return sql`SELECT term.id FROM tags term WHERE ${withinPart(part)}`;
}

/** @param part its number, or the column that has it */
function withinPart(part: number | "part") {
  return sql.raw(`term.id > (${part} - 1) * ${tagsInPart} AND term.id <= ${part} * ${tagsInPart}`);
}

function isUsed(kind: TermKind, edition: Edition) {
  return sql`EXISTS (SELECT 1 FROM listings WHERE list = ${`${kind}:`} || term.id || ${`:${edition}`})`;
}
