import type { Where } from "payload";
import type { Edition } from "@/domain/edition";
import type { Feed } from "@/domain/feed";
import { openNewsroom } from "@/newsroom/open-newsroom";
import { dependOn } from "@/press/dependencies";
import { frontPath } from "./addresses";
import { publishedIn } from "./cards";
import { findTerm, type TermKind } from "./find-term";
import { cleanText } from "./picture";
import { unnamedSite } from "./site-name";
import { feedFields, toFeedStories } from "./to-feed-stories";

/** Feed readers ask again soon enough to miss none of these. */
const feedLength = 20;

const relations = { section: "section", tag: "tags", author: "authors" } as const satisfies Record<TermKind, string>;

/** The newest stories of an edition, or of one of its terms, with their text; `null` for an unknown term. */
export async function listFeed(edition: Edition, of: { kind: TermKind; slug: string } | null): Promise<Feed | null> {
  const term = of && (await findTerm(edition, of.kind, of.slug));
  if (of && !term) return null;
  dependOn("site", ...(of ? [] : [`latest:${edition}`]));
  const newsroom = await openNewsroom();
  const where: Where | undefined = of && term ? { [relations[of.kind]]: { equals: term.id } } : undefined;
  const [site, { docs }] = await Promise.all([
    newsroom.findGlobal({ slug: "site", locale: edition, depth: 0, select: { name: true, description: true } }),
    newsroom.find({
      collection: "articles",
      where: publishedIn(edition, where),
      sort: ["-publishedAt", "-id"],
      limit: feedLength,
      pagination: false,
      depth: 0,
      select: feedFields,
    }),
  ]);
  return {
    edition,
    site: cleanText(site.name) ?? unnamedSite,
    of: term?.name ?? null,
    description: cleanText(site.description),
    path: term?.path ?? frontPath(edition),
    changedAt:
      docs
        .map(({ updatedAt }) => updatedAt)
        .toSorted()
        .at(-1) ?? null,
    stories: await toFeedStories(docs, edition),
  };
}
