import type { ProfilePage } from "schema-dts";
import type { Edition } from "@/domain/edition";
import type { Picture } from "@/domain/picture";
import { absoluteUrl, authorPath } from "@/stories/addresses";
import { publisherId } from "./publisher";

export type Profile = { slug: string; name: string; bio: string | null; photo: Picture | null };

/** An author's page: https://developers.google.com/search/docs/appearance/structured-data/profile-page */
export function profilePage(edition: Edition, { slug, name, bio, photo }: Profile): ProfilePage {
  const url = absoluteUrl(authorPath(edition, slug));
  return {
    "@type": "ProfilePage",
    url,
    inLanguage: edition,
    mainEntity: {
      "@type": "Person",
      name,
      url,
      ...(bio && { description: bio }),
      ...(photo && { image: absoluteUrl(photo.original.url) }),
      worksFor: { "@id": publisherId(edition) },
    },
  };
}
