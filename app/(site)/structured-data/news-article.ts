import type { NewsArticle } from "schema-dts";
import { isoInZone } from "@/arabic/dates";
import { placeCorrections } from "@/domain/correction";
import type { SiteFrame } from "@/domain/site";
import type { Story } from "@/domain/story";
import { absoluteUrl, authorPath } from "@/stories/addresses";
import { imageObjects } from "./image-objects";
import { publisher } from "./publisher";

/** A story after https://developers.google.com/search/docs/appearance/structured-data/article. */
export function newsArticle(story: Story, site: SiteFrame): NewsArticle {
  const url = absoluteUrl(story.path);
  const iso = (at: string) => isoInZone(at, site.timeZone);
  return {
    "@type": "NewsArticle",
    headline: story.title,
    ...(story.standfirst && { description: story.standfirst }),
    inLanguage: story.edition,
    datePublished: iso(story.publishedAt),
    dateModified: iso(story.updatedAt ?? story.publishedAt),
    image: imageObjects(story),
    author:
      story.authors.length > 0
        ? story.authors.map(({ slug, name }) => ({
            "@type": "Person",
            name,
            url: absoluteUrl(authorPath(story.edition, slug)),
          }))
        : publisher(site, story.edition),
    publisher: publisher(site, story.edition),
    mainEntityOfPage: url,
    url,
    ...(story.section && { articleSection: story.section.name }),
    keywords: story.tags.map(({ name }) => name),
    isAccessibleForFree: true,
    ...(placeCorrections(story.corrections).head.length > 0 && { creativeWorkStatus: "Retracted" }),
    ...(story.corrections.length > 0 && {
      correction: story.corrections.map(({ kind, at, text }) => ({
        "@type": "CorrectionComment",
        genre: kind,
        datePublished: iso(at),
        text,
      })),
    }),
  };
}
