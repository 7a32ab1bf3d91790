import type { Metadata } from "next";
import type { Edition } from "@/domain/edition";
import type { SiteFrame } from "@/domain/site";
import { absoluteUrl } from "@/stories/addresses";
import { alternatesOf } from "./alternates";
import { feedLinks, type Listed } from "./feed-links";

const locales = { ar: "ar_SY", en: "en_GB" } as const satisfies Record<Edition, string>;

type Page = {
  site: SiteFrame;
  edition: Edition;
  /** Path with the edition's prefix, percent-encoded. */
  path: string;
  /** `null` on the front page, which bears the site's name alone. */
  title: string | null;
  description?: string | null | undefined;
  /** The same page in other languages: true translations only. */
  translations?: { edition: Edition; path: string }[];
  /** The section, tag or author that the page lists stories of: it has a feed of its own. */
  listOf?: Listed;
};

/** What every indexed page says of itself to search engines and to whoever passes it on. */
export function pageMetadata(page: Page): Metadata {
  const { site, edition, path, title, description, translations = [] } = page;
  const url = absoluteUrl(path);
  const about = description ?? site.description ?? undefined;
  return {
    title: title ?? [site.name, site.tagline].filter(Boolean).join(" | "),
    ...(title && { title: `${title} | ${site.name}` }),
    description: about,
    alternates: {
      canonical: url,
      ...(translations.length > 0 && { languages: alternatesOf({ edition, path, translations }) }),
      types: feedLinks(page),
    },
    robots: { "max-image-preview": "large" },
    openGraph: {
      type: "website",
      url,
      title: title ?? site.name,
      siteName: site.name,
      locale: locales[edition],
      alternateLocale: translations.map((other) => locales[other.edition]),
      ...(about && { description: about }),
    },
    twitter: { card: "summary" },
  };
}
