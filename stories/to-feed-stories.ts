import type { Edition } from "@/domain/edition";
import type { FeedStory } from "@/domain/feed";
import { openNewsroom } from "@/newsroom/open-newsroom";
import type { Article } from "@/newsroom/payload-types";
import { listPath, storyPath } from "./addresses";
import { toBlocks } from "./body";
import { cardFields, toCards } from "./cards";
import { toCorrections } from "./corrections";
import { idOf, idsOf, inOrder } from "./ids";
import { findInternalLinks } from "./inlines";
import { loadAuthors, loadLinks, loadPictures, loadTags } from "./load";
import { captionPicture, cleanText } from "./picture";

/** The fields of an article that a feed carries. */
export const feedFields = {
  ...cardFields,
  body: true,
  leadCaption: true,
  pictures: true,
  tags: true,
  authors: true,
  corrections: true,
  revisedAt: true,
  updatedAt: true,
} as const;

type FeedSource = Pick<Article, "id" | keyof typeof feedFields>;

/** Whole stories in the order of the articles given; what they share is read once. */
export async function toFeedStories(articles: FeedSource[], edition: Edition): Promise<FeedStory[]> {
  const all = (idsIn: (article: FeedSource) => number[]) => [...new Set(articles.flatMap(idsIn))];
  const [cards, pictures, tags, authors, links, { logger }] = await Promise.all([
    toCards(articles, edition),
    loadPictures(
      all((article) => idsOf(article.pictures)),
      edition,
    ),
    loadTags(
      all((article) => idsOf(article.tags)),
      edition,
    ),
    loadAuthors(
      all((article) => idsOf(article.authors)),
      edition,
    ),
    loadLinks(articles.flatMap(({ body }) => findInternalLinks(body))),
    openNewsroom(),
  ]);
  return cards.flatMap((card, index) => {
    const article = articles[index];
    if (!article) return [];
    const warn = (message: string) => logger.warn({ article: article.id }, message);
    const lead = pictures.get(idOf(article.leadImage) ?? 0) ?? null;
    return {
      ...card,
      lastingPath: storyPath(edition, article.id, null),
      lead: captionPicture(lead, { caption: article.leadCaption ?? null }),
      authors: inOrder(idsOf(article.authors), authors).map(({ slug, name }) => ({
        slug,
        name: cleanText(name) ?? slug,
      })),
      tags: inOrder(idsOf(article.tags), tags).map(({ slug, name }) => ({
        slug,
        name: cleanText(name) ?? slug,
        path: listPath(edition, "tag", slug),
      })),
      body: toBlocks(article.body, { pictures, links, warn }),
      corrections: toCorrections(article.corrections),
      updatedAt: article.revisedAt ?? null,
    };
  });
}
