import { readingMinutes } from "@/arabic/reading-time";
import type { Story } from "@/domain/story";
import { openNewsroom } from "@/newsroom/open-newsroom";
import type { Article } from "@/newsroom/payload-types";
import { plainText } from "@/newsroom/workflow/plain-text";
import { listPath, publicPictureUrl } from "./addresses";
import { noteAge } from "./age";
import { toBlocks } from "./body";
import { toCards } from "./cards";
import { toCorrections } from "./corrections";
import { findTranslationsOf } from "./find-translations";
import { findInternalLinks } from "./inlines";
import { idsOf } from "./ids";
import { loadAuthors, loadLinks, loadPictures, loadTags } from "./load";
import { captionPicture, cleanText, type PictureUrl } from "./picture";
import { findRelated } from "./related";
import { findSeriesPlace } from "./series-place";

/** Everything that a story's page shows, published or not: who may see it has been decided before. */
export async function toStory(article: Article, urlOf: PictureUrl = publicPictureUrl): Promise<Story> {
  const edition = article.language;
  const [cards, pictures, tags, authors, links, related, translations, series, { logger }] = await Promise.all([
    toCards([article], edition),
    loadPictures(idsOf(article.pictures), edition, urlOf),
    loadTags(idsOf(article.tags), edition),
    loadAuthors(idsOf(article.authors), edition),
    loadLinks(findInternalLinks(article.body)),
    findRelated(article, edition),
    findTranslationsOf([article]),
    findSeriesPlace(article),
    openNewsroom(),
  ]);
  const [card] = cards;
  if (!card) throw new Error(`article ${article.id} has no card`);
  const lead = pictures.get(idsOf(article.leadImage ? [article.leadImage] : [])[0] ?? 0) ?? null;
  const warn = (message: string) => logger.warn({ article: article.id }, message);
  return {
    ...card,
    slug: article.slug ?? "",
    picture: lead,
    lead: captionPicture(lead, { caption: article.leadCaption ?? null }),
    authors: authors.map(({ slug, name }) => ({ slug, name: cleanText(name) ?? slug })),
    bylineNote: cleanText(article.bylineNote),
    dateline: cleanText(article.dateline),
    updatedAt: article.revisedAt ?? null,
    readingMinutes: readingMinutes(plainText(article.body)),
    body: toBlocks(article.body, { pictures, links, warn }),
    tags: tags.map(({ slug, name }) => ({ slug, name: cleanText(name) ?? slug, path: listPath(edition, "tag", slug) })),
    corrections: toCorrections(article.corrections),
    related,
    translations: translations.get(article.id) ?? [],
    series,
    aged: noteAge(card.publishedAt),
    hideGiving: article.hideGiving ?? false,
  };
}
