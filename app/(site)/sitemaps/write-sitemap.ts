import { isoInZone } from "@/arabic/dates";
import type { SitemapMonth, SitemapNews, SitemapPage } from "@/domain/sitemap";
import { absoluteUrl } from "@/stories/addresses";
import { escapeMarkup } from "../escape-markup";
import { alternatesOf } from "../metadata/alternates";

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";
const images = "http://www.google.com/schemas/sitemap-image/1.1";
const news = "http://www.google.com/schemas/sitemap-news/0.9";
const xhtml = "http://www.w3.org/1999/xhtml";

/** A sitemap of pages, with their pictures and translations: https://www.sitemaps.org/protocol.html */
export function writePages(pages: SitemapPage[]): string {
  const site = absoluteUrl("");
  const urls = pages.map((page) => {
    const translations = Object.entries(alternatesOf(page)).map(
      ([language, url]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeMarkup(url)}"/>`,
    );
    const pictures = page.pictures.map((path) =>
      element("image:image", element("image:loc", escapeMarkup(site + path))),
    );
    const changed = page.changedAt === null ? "" : element("lastmod", page.changedAt);
    return [element("loc", escapeMarkup(site + page.path)), changed, ...translations, ...pictures].join("");
  });
  return writeUrls(urls, ` xmlns:xhtml="${xhtml}" xmlns:image="${images}"`);
}

/**
 * A news sitemap: https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 * @param names what the site is called in each edition
 */
export function writeNews(all: SitemapNews[], names: Record<SitemapNews["edition"], string>, timeZone: string): string {
  const site = absoluteUrl("");
  const urls = all.map(({ edition, path, title, publishedAt }) => {
    const publication = element("news:name", escapeMarkup(names[edition])) + element("news:language", edition);
    const date = element("news:publication_date", isoInZone(publishedAt, timeZone));
    const story = element("news:publication", publication) + date + element("news:title", escapeMarkup(title));
    return element("loc", escapeMarkup(site + path)) + element("news:news", story);
  });
  return writeUrls(urls, ` xmlns:news="${news}"`);
}

/** The list of all sitemaps. @param files the names of those that are of no month, such as `news` and `tags-1` */
export function writeIndex(files: string[], months: SitemapMonth[]): string {
  const site = absoluteUrl("");
  const entryOf = (name: string, changedAt?: string) =>
    element(
      "sitemap",
      element("loc", escapeMarkup(`${site}/sitemaps/${name}.xml`)) + (changedAt ? element("lastmod", changedAt) : ""),
    );
  const entries = [
    ...files.map((name) => entryOf(name)),
    ...months.map(({ month, changedAt }) => entryOf(month, changedAt)),
  ];
  return `${head}<sitemapindex xmlns="${sitemaps}">${entries.join("")}</sitemapindex>`;
}

function writeUrls(urls: string[], namespaces: string): string {
  const all = urls.map((url) => element("url", url)).join("");
  return `${head}<urlset xmlns="${sitemaps}"${namespaces}>${all}</urlset>`;
}

/** @param content that is escaped already */
function element(name: string, content: string): string {
  return `<${name}>${content}</${name}>`;
}
