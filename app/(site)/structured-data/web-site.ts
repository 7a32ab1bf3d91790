import type { SearchAction, WebSite } from "schema-dts";
import type { Edition } from "@/domain/edition";
import type { SiteFrame } from "@/domain/site";
import { inEdition } from "@/i18n/edition";
import { absoluteUrl, frontPath } from "@/stories/addresses";
import { publisherId } from "./publisher";

/** `query-input` is a property of https://schema.org/docs/actions.html, which the types leave out. */
type Search = SearchAction & { "query-input": string };

/** The site of an edition and how to search it. */
export function webSite(site: SiteFrame, edition: Edition): WebSite {
  const search: Search = {
    "@type": "SearchAction",
    target: {
      "@type": "EntryPoint",
      urlTemplate: `${absoluteUrl(inEdition(edition, "/search"))}?q={search_term_string}`,
    },
    "query-input": "required name=search_term_string",
  };
  return {
    "@type": "WebSite",
    "@id": webSiteId(edition),
    name: site.name,
    url: absoluteUrl(frontPath(edition)),
    inLanguage: edition,
    publisher: { "@id": publisherId(edition) },
    potentialAction: search,
  };
}

export function webSiteId(edition: Edition): string {
  return `${absoluteUrl(frontPath(edition))}#site`;
}
