import type { BreadcrumbList } from "schema-dts";
import type { Edition } from "@/domain/edition";
import type { SiteFrame } from "@/domain/site";
import { absoluteUrl, frontPath } from "@/stories/addresses";

type Step = { name: string; path: string };

/** The way to a page from the front page of its edition. The page itself is the last step. */
export function breadcrumbs(site: SiteFrame, edition: Edition, ...steps: (Step | null)[]): BreadcrumbList {
  const way = [{ name: site.name, path: frontPath(edition) }, ...steps.filter((step) => step !== null)];
  return {
    "@type": "BreadcrumbList",
    itemListElement: way.map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: absoluteUrl(path),
    })),
  };
}
