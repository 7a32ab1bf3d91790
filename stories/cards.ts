import type { Where } from "payload";
import type { Edition } from "@/domain/edition";
import type { Section, StoryCard } from "@/domain/story";
import { openNewsroom } from "@/newsroom/open-newsroom";
import { notToBeGone, shouldBeGone } from "@/newsroom/schedules/withheld";
import type { Article, Section as StoredSection } from "@/newsroom/payload-types";
import { dependOn } from "@/press/dependencies";
import { listPath, storyPath } from "./addresses";
import { idOf } from "./ids";
import { loadPictures, loadSections } from "./load";
import { cleanText } from "./picture";
import { isLite } from "./variant";

/** The fields of an article that a list shows. */
export const cardFields = {
  title: true,
  slug: true,
  language: true,
  kicker: true,
  standfirst: true,
  leadImage: true,
  section: true,
  publishedAt: true,
} as const;

export type CardSource = Pick<Article, "id" | keyof typeof cardFields>;

type Query = { edition: Edition; where?: Where; limit: number };

/** The newest published stories of an edition; those of a condition, which names them by their ids, in order of these. */
export async function findCards({ edition, where, limit }: Query): Promise<StoryCard[]> {
  const newsroom = await openNewsroom();
  const { docs } = await newsroom.find({
    collection: "articles",
    where: publishedIn(edition, where),
    // By any other order SQLite would look for them along an index of all stories.
    sort: where ? "id" : ["-publishedAt", "-id"],
    limit,
    pagination: false,
    depth: 0,
    select: cardFields,
  });
  return toCards(docs, edition);
}

/** Narrows a query to what readers of an edition may see. */
export function publishedIn(edition: Edition, where?: Where): Where {
  const published: Where[] = [{ _status: { equals: "published" } }, { language: { equals: edition } }];
  return { and: [...published, ...notToBeGone(), ...(where ? [where] : [])] };
}

/** Cards in the order of the articles given. */
export async function toCards(found: CardSource[], edition: Edition): Promise<StoryCard[]> {
  const articles = found.filter(({ id }) => !shouldBeGone(id));
  dependOn(...articles.map(({ id }) => `article:${id}`));
  const leads = articles.flatMap(({ leadImage }) => idOf(leadImage) ?? []);
  const [pictures, sections] = await Promise.all([loadPictures(leads, edition), loadSections(edition)]);
  return articles.map((article) => ({
    id: article.id,
    edition: article.language,
    path: storyPath(article.language, article.id, article.slug),
    title: cleanText(article.title) ?? "",
    kicker: cleanText(article.kicker),
    standfirst: cleanText(article.standfirst),
    section: toSection(
      sections.find(({ id }) => id === idOf(article.section)),
      edition,
    ),
    // A picture beside a headline says nothing that a light page would need.
    picture: isLite() ? null : (pictures.get(idOf(article.leadImage) ?? 0) ?? null),
    publishedAt: article.publishedAt ?? new Date().toISOString(),
  }));
}

export function toSection(section: StoredSection | undefined, edition: Edition): Section | null {
  if (!section) return null;
  return {
    slug: section.slug,
    name: cleanText(section.name) ?? section.slug,
    path: listPath(edition, "section", section.slug),
  };
}
