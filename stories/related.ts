import type { Edition } from "@/domain/edition";
import type { StoryCard } from "@/domain/story";
import { listUnder } from "@/newsroom/lists/list-names";
import { readNewest } from "@/newsroom/lists/listings";
import { openNewsroom } from "@/newsroom/open-newsroom";
import type { Article } from "@/newsroom/payload-types";
import { dependOn } from "@/press/dependencies";
import { cardFields, type CardSource, publishedIn, toCards } from "./cards";
import { idOf, idsOf, inOrder } from "./ids";
import { rankByNearness } from "./nearness";

/** How many related stories an article shows. */
const relatedCount = 3;
const candidateCount = 40;

/** The stories after an article: those chosen in the newsroom first, then those nearest by tags and section. */
export async function findRelated(article: Article, edition: Edition): Promise<StoryCard[]> {
  const chosen = await findChosen(article, edition);
  const missing = relatedCount - chosen.length;
  const near = missing > 0 ? await findNear(article, edition) : [];
  const known = new Set(chosen.map(({ id }) => id));
  return toCards([...chosen, ...near.filter(({ id }) => !known.has(id)).slice(0, Math.max(missing, 0))], edition);
}

async function findChosen(article: Article, edition: Edition): Promise<CardSource[]> {
  const ids = idsOf(article.related).filter((id) => id !== article.id);
  if (ids.length === 0) return [];
  // One that is not published yet counts as soon as it is.
  dependOn(...ids.map((id) => `article:${id}`));
  const newsroom = await openNewsroom();
  const where = publishedIn(edition, { id: { in: ids } });
  const { docs } = await newsroom.find({
    collection: "articles",
    where,
    sort: "id",
    depth: 0,
    pagination: false,
    select: cardFields,
  });
  return inOrder(ids, docs);
}

async function findNear(article: Article, edition: Edition): Promise<CardSource[]> {
  const tags = idsOf(article.tags);
  const section = idOf(article.section);
  const newsroom = await openNewsroom();
  dependOn(...tags.map((id) => `near:tag:${id}`), ...(section === null ? [] : [`near:section:${section}`]));
  const lists = [
    ...tags.map((id) => listUnder("tag", id, edition)),
    ...(section === null ? [] : [listUnder("section", section, edition)]),
  ];
  const ids = (await readNewest(newsroom, lists, candidateCount + 1)).filter((id) => id !== article.id);
  if (ids.length === 0) return [];
  const { docs } = await newsroom.find({
    collection: "articles",
    where: publishedIn(edition, { id: { in: ids } }),
    sort: "id",
    limit: candidateCount,
    pagination: false,
    depth: 0,
    select: { ...cardFields, tags: true },
  });
  return rankByNearness(inOrder(ids, docs), new Set(tags), section);
}
