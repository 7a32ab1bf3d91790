import type { Edition } from "@/domain/edition";
import type { SiteFrame } from "@/domain/site";
import { inEdition } from "@/i18n/edition";
import { absoluteUrl } from "@/stories/addresses";
import { feedTitle } from "./feed-title";

/** A section, tag or author; `path` is that of its list's first page. */
export type Listed = { name: string; path: string };

type Page = { site: SiteFrame; edition: Edition; listOf?: Listed };

/** The feeds that a page names in its head: its own when it lists stories, and that of the whole edition. */
export function feedLinks({ site, edition, listOf }: Page) {
  const whole = { title: feedTitle(null, site.name), path: inEdition(edition, "/feed") };
  const feeds = listOf ? [{ title: feedTitle(listOf.name, site.name), path: `${listOf.path}/feed` }, whole] : [whole];
  const links = (ending: string) =>
    feeds.map((feed) => ({ url: absoluteUrl(`${feed.path}.${ending}`), title: feed.title }));
  return { "application/rss+xml": links("xml"), "application/feed+json": links("json") };
}
