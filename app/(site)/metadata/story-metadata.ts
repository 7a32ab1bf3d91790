import type { Metadata } from "next";
import { isoInZone } from "@/arabic/dates";
import type { SiteFrame } from "@/domain/site";
import type { Story } from "@/domain/story";
import { absoluteUrl } from "@/stories/addresses";
import { pageMetadata } from "./page-metadata";

/** A story to search engines and social networks: true translations only, its own picture and no other. */
export function storyMetadata(story: Story, site: SiteFrame): Metadata {
  const { edition, path, title, standfirst, publishedAt, updatedAt, translations } = story;
  const page = pageMetadata({ site, edition, path, title, description: standfirst });
  const card = story.lead?.picture.card;
  return {
    ...page,
    alternates: { ...page.alternates, ...(translations.length > 0 && { languages: languagesOf(story) }) },
    openGraph: {
      ...page.openGraph,
      type: "article",
      publishedTime: isoInZone(publishedAt, site.timeZone),
      ...(updatedAt && { modifiedTime: isoInZone(updatedAt, site.timeZone) }),
      ...(story.section && { section: story.section.name }),
      tags: story.tags.map(({ name }) => name),
      ...(card && { images: [{ url: absoluteUrl(card.url), width: card.width, height: card.height }] }),
    },
    twitter: { card: card ? "summary_large_image" : "summary" },
  };
}

function languagesOf({ edition, path, translations }: Story): Record<string, string> {
  const all = [{ edition, path }, ...translations].map(
    (version) => [version.edition, absoluteUrl(version.path)] as const,
  );
  const arabic = all.find(([language]) => language === "ar")?.[1] ?? absoluteUrl(path);
  return { ...Object.fromEntries(all), "x-default": arabic };
}
