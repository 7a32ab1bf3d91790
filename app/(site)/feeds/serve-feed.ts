import { hasLocale } from "next-intl";
import { routing } from "@/i18n/routing";
import { inEdition } from "@/i18n/edition";
import { findRedirect } from "@/stories/find-redirect";
import type { TermKind } from "@/stories/find-term";
import { listFeed } from "@/stories/list-feed";
import { decodeSegment } from "../decode-segment";
import { xmlResponse } from "../xml-response";
import { feedWords } from "./feed-words";
import { writeJsonFeed } from "./write-json-feed";
import { writeRss } from "./write-rss";

type Context = { params: Promise<{ locale: string; slug?: string }> };

/** Makes the handler of one feed: of the whole edition, or of a section, tag or author. */
export function serveFeed(file: "feed.xml" | "feed.json", kind?: TermKind) {
  return async (_request: Request, { params }: Context): Promise<Response> => {
    const { locale, slug } = await params;
    if (!hasLocale(routing.locales, locale)) return new Response(null, { status: 404 });
    const feed = await listFeed(locale, kind ? { kind, slug: decodeSegment(slug ?? "") } : null);
    if (!feed) return leadOn(inEdition(locale, `/${kind}/${decodeSegment(slug ?? "")}/${file}`));
    const words = await feedWords(feed, file);
    if (file === "feed.xml") return xmlResponse(writeRss(feed, words), "application/rss+xml");
    return new Response(writeJsonFeed(feed, words), {
      headers: { "Content-Type": "application/feed+json; charset=utf-8" },
    });
  };
}

/** Leads to the feed of what was renamed, else there is none. */
async function leadOn(path: string): Promise<Response> {
  const location = await findRedirect(path);
  return new Response(null, location ? { status: 308, headers: { Location: location } } : { status: 404 });
}
