import type { Edition } from "@/domain/edition";
import type { Feed } from "@/domain/feed";
import { listOfAll, listUnder } from "@/newsroom/lists/list-names";
import { readIds } from "@/newsroom/lists/listings";
import { openNewsroom } from "@/newsroom/open-newsroom";
import { dependOn } from "@/press/dependencies";
import { frontPath } from "./addresses";
import { publishedIn } from "./cards";
import { findTerm, type TermKind } from "./find-term";
import { inOrder } from "./ids";
import { cleanText } from "./picture";
import { unnamedSite } from "./site-name";
import { feedFields, toFeedStories } from "./to-feed-stories";

/** Feed readers ask again soon enough to miss none of these. */
const feedLength = 20;

/** The newest stories of an edition, or of one of its terms, with their text; `null` for an unknown term. */
export async function listFeed(edition: Edition, of: { kind: TermKind; slug: string } | null): Promise<Feed | null> {
  const term = of && (await findTerm(edition, of.kind, of.slug));
  if (of && !term) return null;
  dependOn("site", ...(of ? [] : [`latest:${edition}`]));
  const newsroom = await openNewsroom();
  const list = of && term ? listUnder(of.kind, term.id, edition) : listOfAll(edition);
  const ids = await readIds(newsroom, { name: list, list }, feedLength);
  const [site, { docs }] = await Promise.all([
    newsroom.findGlobal({ slug: "site", locale: edition, depth: 0, select: { name: true, description: true } }),
    newsroom.find({
      collection: "articles",
      where: publishedIn(edition, { id: { in: ids } }),
      sort: "id",
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
    stories: await toFeedStories(inOrder(ids, docs), edition),
  };
}
