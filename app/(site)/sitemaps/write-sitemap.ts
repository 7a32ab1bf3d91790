import type { Transform } from "node:stream";
import { finished } from "node:stream/promises";
import { ErrorLevel, SitemapIndexStream, type SitemapItemLoose, SitemapStream } from "sitemap";
import { isoInZone } from "@/arabic/dates";
import type { SitemapMonth, SitemapNews, SitemapPage } from "@/domain/sitemap";
import { absoluteUrl } from "@/stories/addresses";
import { alternatesOf } from "../metadata/alternates";

const plain = { news: false, video: false, xhtml: true, image: true };

/** A sitemap of pages, with their pictures and translations. */
export async function writePages(pages: SitemapPage[]): Promise<string> {
  const site = absoluteUrl("");
  return write(
    pages.map((page) => ({
      url: site + page.path,
      ...(page.changedAt && { lastmodISO: page.changedAt }),
      img: page.pictures.map((path) => ({ url: site + path })),
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
  const site = absoluteUrl("");
  const addressOf = (name: string) => `${site}/sitemaps/${name}.xml`;
  const items = [
    ...["news", "lists", ...tagParts.map((part) => `tags-${part}`)].map((name) => ({ url: addressOf(name) })),
    ...months.map(({ month, changedAt }) => ({ url: addressOf(month), lastmod: changedAt })),
  ];
  return writeAll(new SitemapIndexStream({ level: ErrorLevel.THROW, ...atOnce }), items);
}

/** After two quiet days there is no news, and a sitemap without addresses is a sitemap. */
const empty = '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>';

async function write(items: SitemapItemLoose[], xmlns: typeof plain): Promise<string> {
  // The library refuses to write one.
  return items.length > 0
    ? writeAll(new SitemapStream({ level: ErrorLevel.THROW, xmlns, ...atOnce }), items)
    : empty;
}

/** The library's streams stop after every sixteen pieces, and an address has eight, unless they may hold more. */
const atOnce = { highWaterMark: 1_000_000 };

/** What the library makes of all items: strings, which its own collector would copy one by one. */
async function writeAll(stream: Transform, items: object[]): Promise<string> {
  const written: string[] = [];
  stream.on("data", (piece: string) => written.push(piece));
  for (const item of items) stream.write(item);
  stream.end();
  await finished(stream);
  return written.join("");
}
