import type { ImageObject, NewsMediaOrganization } from "schema-dts";
import type { Edition } from "@/domain/edition";
import type { Policies, SiteFrame } from "@/domain/site";
import { absoluteUrl, frontPath } from "@/stories/addresses";

/** The name by which structured data of an edition's pages refer to the newsroom. */
export function publisherId(edition: Edition): string {
  return `${absoluteUrl(frontPath(edition))}#publisher`;
}

/** The newsroom as a story names it. */
export function publisher(site: SiteFrame, edition: Edition) {
  return {
    "@type": "NewsMediaOrganization",
    "@id": publisherId(edition),
    name: site.name,
    url: absoluteUrl(frontPath(edition)),
    logo: logo(site),
  } as const satisfies NewsMediaOrganization;
}

/** The newsroom with everything that lets others judge it: https://schema.org/NewsMediaOrganization */
export function trustedPublisher(site: SiteFrame, edition: Edition, policies: Policies): NewsMediaOrganization {
  const { principles, ethics, corrections, ownership, masthead } = policies;
  return {
    ...publisher(site, edition),
    ...(site.description && { description: site.description }),
    ...(site.social.length > 0 && { sameAs: site.social.map(({ url }) => url) }),
    ...(principles && { publishingPrinciples: absoluteUrl(principles) }),
    ...(ethics && { ethicsPolicy: absoluteUrl(ethics) }),
    ...(corrections && { correctionsPolicy: absoluteUrl(corrections) }),
    ...(ownership && { ownershipFundingInfo: absoluteUrl(ownership) }),
    ...(masthead && { masthead: absoluteUrl(masthead) }),
  };
}

function logo({ logo: picture }: SiteFrame): ImageObject {
  const file = picture?.original ?? { url: "/apple-touch-icon.png", width: 180, height: 180 };
  return { "@type": "ImageObject", url: absoluteUrl(file.url), width: `${file.width}`, height: `${file.height}` };
}
