import { isoInZone } from "@/arabic/dates";
import type { SiteFrame } from "@/domain/site";
import type { Story } from "@/domain/story";
import { inEdition } from "@/i18n/edition";

/** Structured data of a story after https://developers.google.com/search/docs/appearance/structured-data/article. */
export function newsArticle(story: Story, site: SiteFrame, url: string) {
  const whole = (path: string) => new URL(path, url).href;
  const picture = story.lead?.picture;
  const pictures = picture ? [picture.original, ...(picture.card ? [picture.card] : [])] : [];
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: story.title,
    description: story.standfirst ?? undefined,
    inLanguage: story.edition,
    datePublished: isoInZone(story.publishedAt, site.timeZone),
    dateModified: isoInZone(story.updatedAt ?? story.publishedAt, site.timeZone),
    image: pictures.map((file) => whole(file.url)),
    author: story.authors.map(({ slug, name }) => ({
      "@type": "Person",
      name,
      url: whole(inEdition(story.edition, `/author/${encodeURIComponent(slug)}`)),
    })),
    publisher: {
      "@type": "NewsMediaOrganization",
      name: site.name,
      url: whole(inEdition(story.edition, "/")),
      logo: { "@type": "ImageObject", url: whole(site.logo?.original.url ?? "/icon.svg") },
    },
    mainEntityOfPage: url,
    articleSection: story.section?.name,
    keywords: story.tags.map(({ name }) => name),
    isAccessibleForFree: true,
  };
}
