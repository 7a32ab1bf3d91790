import { ErrorLevel, SitemapIndexStream, type SitemapItemLoose, SitemapStream, streamToPromise } from "sitemap";
import { isoInZone } from "@/arabic/dates";
import type { SitemapMonth, SitemapNews, SitemapPage } from "@/domain/sitemap";
import { absoluteUrl } from "@/stories/addresses";
import { alternatesOf } from "../metadata/alternates";

const plain = { news: false, video: false, xhtml: true, image: true };

/** A sitemap of pages, with their pictures and translations. */
export async function writePages(pages: SitemapPage[]): Promise<string> {
  return write(
    pages.map((page) => ({
      url: absoluteUrl(page.path),
      ...(page.changedAt && { lastmodISO: page.changedAt }),
      img: page.pictures.map((path) => ({ url: absoluteUrl(path) })),
      links: Object.entries(alternatesOf(page)).map(([lang, url]) => ({ lang, url })),
    })),
    plain,
  );
}

/** A news sitemap. @param names what the site is called in each edition */
export async function writeNews(
  news: SitemapNews[],
  names: Record<SitemapNews["edition"], string>,
  timeZone: string,
): Promise<string> {
  return write(
    news.map(({ edition, path, title, publishedAt }) => ({
      url: absoluteUrl(path),
      news: {
        publication: { name: names[edition], language: edition },
        publication_date: isoInZone(publishedAt, timeZone),
        title,
      },
    })),
    { ...plain, news: true },
  );
}

/** The list of all sitemaps. @param tagParts the numbers of those with tags */
export async function writeIndex(months: SitemapMonth[], tagParts: number[]): Promise<string> {
  const stream = new SitemapIndexStream({ level: ErrorLevel.THROW });
  stream.write({ url: absoluteUrl("/sitemaps/news.xml") });
  stream.write({ url: absoluteUrl("/sitemaps/lists.xml") });
  for (const part of tagParts) stream.write({ url: absoluteUrl(`/sitemaps/tags-${part}.xml`) });
  for (const { month, changedAt } of months) {
    stream.write({ url: absoluteUrl(`/sitemaps/${month}.xml`), lastmod: changedAt });
  }
  stream.end();
  return (await streamToPromise(stream)).toString();
}

/** After two quiet days there is no news, and a sitemap without addresses is a sitemap. */
const empty = '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>';

async function write(items: SitemapItemLoose[], xmlns: typeof plain): Promise<string> {
  // The library refuses to write one.
  if (items.length === 0) return empty;
  const stream = new SitemapStream({ level: ErrorLevel.THROW, xmlns });
  const written = streamToPromise(stream);
  for (const item of items) stream.write(item);
  stream.end();
  return (await written).toString();
}
