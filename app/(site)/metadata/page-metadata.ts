import type { Metadata } from "next";
import type { Edition } from "@/domain/edition";
import type { SiteFrame } from "@/domain/site";
import { absoluteUrl } from "@/stories/addresses";

const locales = { ar: "ar_SY", en: "en_GB" } as const satisfies Record<Edition, string>;

type Page = {
  site: SiteFrame;
  edition: Edition;
  /** Path with the edition's prefix, percent-encoded. */
  path: string;
  /** `null` on the front page, which bears the site's name alone. */
  title: string | null;
  description?: string | null | undefined;
};

/** What every indexed page says of itself to search engines and to whoever passes it on. */
export function pageMetadata({ site, edition, path, title, description }: Page): Metadata {
  const url = absoluteUrl(path);
  const about = description ?? site.description ?? undefined;
  return {
    title: title ?? [site.name, site.tagline].filter(Boolean).join(" | "),
    ...(title && { title: `${title} | ${site.name}` }),
    description: about,
    alternates: { canonical: url },
    robots: { "max-image-preview": "large" },
    openGraph: {
      type: "website",
      url,
      title: title ?? site.name,
      siteName: site.name,
      locale: locales[edition],
      ...(about && { description: about }),
    },
  };
}
