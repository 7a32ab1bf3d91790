import type { Edition } from "@/domain/edition";
import type { SitemapPage } from "@/domain/sitemap";
import { selectRows, sql } from "@/newsroom/database/rows";
import { openNewsroom } from "@/newsroom/open-newsroom";
import { dependOn } from "@/press/dependencies";
import { frontPath, listPath, pagePath } from "./addresses";
import type { TermKind } from "./find-term";

const editions: Edition[] = ["ar", "en"];

/** Everything that can be visited besides stories: front pages, sections, tags and authors with stories, pages. */
export async function listListings(): Promise<SitemapPage[]> {
  const [sections, tags, authors, pages] = await Promise.all([
    listTerms("section"),
    listTerms("tag"),
    listTerms("author"),
    listPages(),
  ]);
  const fronts = editions.map((edition) => toPage(edition, frontPath(edition)));
  const giving = pairUp(editions.map((edition) => toPage(edition, pagePath(edition, "donate"))));
  return [...fronts, ...sections, ...tags, ...authors, ...giving, ...pages];
}

function toPage(edition: Edition, path: string): SitemapPage {
  return { edition, path, changedAt: null, pictures: [], translations: [] };
}

/** Notes that pages are each other's translations. */
function pairUp(pages: SitemapPage[]): SitemapPage[] {
  return pages.map((page) => ({ ...page, translations: pages.filter((other) => other.edition !== page.edition) }));
}

type Term = { id: number; slug: string } & Record<Edition, 0 | 1>;

/** Terms under which an edition has a published story: an empty list is nothing to be found. */
async function listTerms(kind: TermKind): Promise<SitemapPage[]> {
  const newsroom = await openNewsroom();
  const table = sql.identifier(`${kind}s`);
  const isUsed = (edition: Edition) =>
    sql`EXISTS (SELECT 1 FROM listings WHERE list = ${`${kind}:`} || term.id || ${`:${edition}`})`;
  const terms = await selectRows<Term>(
    newsroom,
    sql`SELECT term.id, term.slug, ${isUsed("ar")} AS ar, ${isUsed("en")} AS en FROM ${table} term ORDER BY term.id`,
  );
  dependOn(`${kind}s`, ...terms.map(({ id }) => `${kind}:${id}`));
  return terms.flatMap((term) =>
    editions.flatMap((edition) => (term[edition] ? [toPage(edition, listPath(edition, kind, term.slug))] : [])),
  );
}

/** Published pages; those with one slug in both languages are each other's translations. */
async function listPages(): Promise<SitemapPage[]> {
  dependOn("pages");
  const newsroom = await openNewsroom();
  const { docs } = await newsroom.find({
    collection: "pages",
    where: { _status: { equals: "published" } },
    sort: ["order", "id"],
    depth: 0,
    pagination: false,
    select: { slug: true, language: true },
  });
  const slugs = new Set(docs.flatMap(({ slug }) => slug ?? []));
  return [...slugs].flatMap((slug) => {
    const same = docs.filter((page) => page.slug === slug);
    return pairUp(same.map(({ language }) => toPage(language, pagePath(language, slug))));
  });
}
