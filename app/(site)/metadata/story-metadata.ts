import type { Metadata } from "next";
import { isoInZone } from "@/arabic/dates";
import type { SiteFrame } from "@/domain/site";
import type { Story } from "@/domain/story";
import { absoluteUrl, authorPath } from "@/stories/addresses";
import { cardSize } from "../card/card-size";
import { pageMetadata } from "./page-metadata";

/** A story to search engines and social networks: true translations only, its own picture and no other. */
export function storyMetadata(story: Story, site: SiteFrame): Metadata {
  const { edition, path, title, standfirst, publishedAt, updatedAt, translations } = story;
  const page = pageMetadata({ site, edition, path, title, description: standfirst, translations });
  return {
    ...page,
    openGraph: {
      ...page.openGraph,
      type: "article",
      publishedTime: isoInZone(publishedAt, site.timeZone),
      ...(updatedAt && { modifiedTime: isoInZone(updatedAt, site.timeZone) }),
      ...(story.section && { section: story.section.name }),
      tags: story.tags.map(({ name }) => name),
      authors: story.authors.map(({ slug }) => absoluteUrl(authorPath(edition, slug))),
      images: [socialImage(story)],
    },
    twitter: { card: "summary_large_image" },
  };
}

/** The story's picture as social networks show it; a drawn card only when it has none. */
function socialImage({ id, title, lead }: Story) {
  if (!lead) return { url: absoluteUrl(`/card/${id}.png`), ...cardSize, alt: title };
  const { url, width, height } = lead.picture.card ?? lead.picture.original;
  return { url: absoluteUrl(url), width, height, alt: lead.picture.alt };
}
