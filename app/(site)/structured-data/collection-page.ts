import type { CollectionPage } from "schema-dts";
import type { Edition } from "@/domain/edition";
import type { StoryCard } from "@/domain/story";
import { absoluteUrl } from "@/stories/addresses";
import { webSiteId } from "./web-site";

export type List = {
  edition: Edition;
  name: string;
  /** The list's own page: of the second page of a list, its second page. */
  path: string;
  stories: StoryCard[];
};

/** A page that lists stories. */
export function collectionPage({ edition, name, path, stories }: List): CollectionPage {
  return {
    "@type": "CollectionPage",
    name,
    url: absoluteUrl(path),
    inLanguage: edition,
    isPartOf: { "@id": webSiteId(edition) },
    mainEntity: {
      "@type": "ItemList",
      itemListElement: stories.map((story, index) => ({
        "@type": "ListItem",
        position: index + 1,
        url: absoluteUrl(story.path),
      })),
    },
  };
}
