import { type Edition, editions } from "@/domain/edition";
import type { SitemapPage } from "@/domain/sitemap";
import { openNewsroom } from "@/newsroom/open-newsroom";
import { dependOn } from "@/press/dependencies";
import { frontPath, pagePath } from "./addresses";
import { listUsedTerms } from "./list-used-terms";

/** What can be visited besides stories, tags and authors: front pages, sections with stories, pages. */
export async function listListings(): Promise<SitemapPage[]> {
  const [sections, pages] = await Promise.all([listUsedTerms("section"), listPages()]);
  const fronts = editions.map((edition) => toPage(edition, frontPath(edition)));
  const giving = pairUp(editions.map((edition) => toPage(edition, pagePath(edition, "donate"))));
  return [...fronts, ...sections, ...giving, ...pages];
}

function toPage(edition: Edition, path: string): SitemapPage {
  return { edition, path, changedAt: null, pictures: [], translations: [] };
}

/** Notes that pages are each other's translations. */
function pairUp(pages: SitemapPage[]): SitemapPage[] {
  return pages.map((page) => ({ ...page, translations: pages.filter((other) => other.edition !== page.edition) }));
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
