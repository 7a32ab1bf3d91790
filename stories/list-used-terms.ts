import type { SQL } from "@payloadcms/db-sqlite/drizzle";
import { type Edition, editions } from "@/domain/edition";
import type { SitemapPage } from "@/domain/sitemap";
import { selectRow, selectRows, sql } from "@/newsroom/database/rows";
import { openNewsroom } from "@/newsroom/open-newsroom";
import { dependOn } from "@/press/dependencies";
import { listPath } from "./addresses";
import type { TermKind } from "./find-term";

/** The terms of so many numbers share one sitemap: a file's size does not grow with the archive. */
const inPart = { tag: 500, author: 100 } as const;
export type PartedKind = keyof typeof inPart;

type Term = { id: number; slug: string } & Record<Edition, 0 | 1>;

/** The lists of terms under which an edition has a published story: an empty list is nothing to be found. */
export function listUsedTerms(kind: TermKind): Promise<SitemapPage[]> {
  return listUsed(kind, sql`1 = 1`);
}

/** Some of them. @param part of the terms by their numbers, from 1 */
export function listUsedPart(kind: PartedKind, part: number): Promise<SitemapPage[]> {
  return listUsed(kind, withinPart(kind, part));
}

async function listUsed(kind: TermKind, where: SQL): Promise<SitemapPage[]> {
  const newsroom = await openNewsroom();
  const terms = await selectRows<Term>(
    newsroom,
    sql`SELECT term.id, term.slug, ${isUsed(kind, "ar")} AS ar, ${isUsed(kind, "en")} AS en
      FROM ${tableOf(kind)} term WHERE ${where} ORDER BY term.id`,
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

/** The parts that have a term under which there are stories; one such term of each is looked for. */
export async function listParts(kind: PartedKind): Promise<number[]> {
  const newsroom = await openNewsroom();
  dependOn(`${kind}s`);
  const { highest } = await selectRow<{ highest: number | null }>(
    newsroom,
    sql`SELECT max(id) AS highest FROM ${tableOf(kind)}`,
  );
  const parts = Array.from({ length: Math.ceil((highest ?? 0) / inPart[kind]) }, (_, at) => sql.raw(`(${at + 1})`));
  if (parts.length === 0) return [];
  const used = sql`(${isUsed(kind, "ar")} OR ${isUsed(kind, "en")})`;
  const firsts = await selectRows<{ part: number; term: number | null }>(
    newsroom,
    sql`WITH parts (part) AS (VALUES ${sql.join(parts, sql`, `)})
      SELECT part, (SELECT term.id FROM ${tableOf(kind)} term WHERE ${withinPart(kind, "part")} AND ${used}
        ORDER BY term.id LIMIT 1) AS term
      FROM parts ORDER BY part`,
  );
  for (const { part, term } of firsts) {
    const deciding =
      term === null ? await selectRows<{ id: number }>(newsroom, selectPart(kind, part)) : [{ id: term }];
    dependOn(...deciding.map(({ id }) => `${kind}:${id}`));
  }
  return firsts.flatMap(({ part, term }) => (term === null ? [] : part));
}

function selectPart(kind: PartedKind, part: number) {
  return sql`SELECT term.id FROM ${tableOf(kind)} term WHERE ${withinPart(kind, part)}`;
}

/** @param part its number, or the column that has it */
function withinPart(kind: PartedKind, part: number | "part") {
  return sql.raw(`term.id > (${part} - 1) * ${inPart[kind]} AND term.id <= ${part} * ${inPart[kind]}`);
}

function tableOf(kind: TermKind) {
  return sql.identifier(`${kind}s`);
}

function isUsed(kind: TermKind, edition: Edition) {
  return sql`EXISTS (SELECT 1 FROM listings WHERE list = ${`${kind}:`} || term.id || ${`:${edition}`})`;
}
