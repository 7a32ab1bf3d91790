import { cache } from "react";
import type { Edition } from "@/domain/edition";
import type { SiteFrame } from "@/domain/site";
import { usualTimeZone } from "@/newsroom/globals/time-zone";
import { openNewsroom } from "@/newsroom/open-newsroom";
import { dependOn } from "@/press/dependencies";
import { pagePath } from "./addresses";
import { toSection } from "./cards";
import { idOf } from "./ids";
import { loadPictures, loadSections } from "./load";
import { cleanText } from "./picture";
import { unnamedSite } from "./site-name";
import { isLite } from "./variant";

/** What stands around every page of an edition; read once for each render. */
export const getSite = cache(async (edition: Edition): Promise<SiteFrame> => {
  dependOn("site", "sections", "pages");
  const newsroom = await openNewsroom();
  const [site, sections, pages] = await Promise.all([
    newsroom.findGlobal({ slug: "site", locale: edition, depth: 0 }),
    loadSections(edition),
    newsroom.find({
      collection: "pages",
      where: { and: [{ _status: { equals: "published" } }, { language: { equals: edition } }] },
      sort: ["order", "id"],
      depth: 0,
      pagination: false,
      select: { title: true, slug: true },
    }),
  ]);
  const logo = idOf(site.logo);
  const pictures = await loadPictures(logo === null ? [] : [logo], edition);
  return {
    name: cleanText(site.name) ?? unnamedSite,
    tagline: cleanText(site.tagline),
    description: cleanText(site.description),
    logo: pictures.get(logo ?? 0) ?? null,
    timeZone: site.timeZone || usualTimeZone,
    sections: sections.flatMap((section) => toSection(section, edition) ?? []),
    social: (site.social ?? []).map(({ network, url }) => ({ network, url })),
    pages: pages.docs.flatMap(({ title, slug }) =>
      slug ? [{ title: cleanText(title) ?? slug, path: pagePath(edition, slug) }] : [],
    ),
    lite: isLite(),
    giving: {
      title: site.givingTitle ?? "",
      text: site.givingText ?? "",
      price: site.givingPrice ?? "",
      button: site.givingButton ?? "",
    },
  };
});
