import { cache } from "react";
import type { Block } from "@/domain/body";
import type { Edition } from "@/domain/edition";
import { openNewsroom } from "@/newsroom/open-newsroom";
import { dependOn } from "@/press/dependencies";
import { pagePath } from "./addresses";
import { toBlocks } from "./body";
import { findInternalLinks } from "./inlines";
import { idsOf } from "./ids";
import { loadLinks, loadPictures } from "./load";
import { cleanText } from "./picture";

type Page = {
  title: string;
  body: Block[];
  path: string;
  /** The page with the same slug in the other language. */
  translations: { edition: Edition; path: string }[];
};

/** A published page such as "about"; `null` when there is none. */
export const getPage = cache(async (edition: Edition, slug: string): Promise<Page | null> => {
  const newsroom = await openNewsroom();
  const { docs } = await newsroom.find({
    collection: "pages",
    where: { and: [{ slug: { equals: slug } }, { _status: { equals: "published" } }] },
    depth: 0,
    pagination: false,
  });
  const page = docs.find(({ language }) => language === edition);
  dependOn("pages", ...(page ? [`page:${page.id}`] : []));
  if (!page) return null;
  const [pictures, links] = await Promise.all([
    loadPictures(idsOf(page.pictures), edition),
    loadLinks(findInternalLinks(page.body)),
  ]);
  const warn = (message: string) => newsroom.logger.warn({ page: page.id }, message);
  return {
    title: cleanText(page.title) ?? slug,
    body: toBlocks(page.body, { pictures, links, warn }),
    path: pagePath(edition, slug),
    translations: docs.flatMap(({ language }) =>
      language === edition ? [] : [{ edition: language, path: pagePath(language, slug) }],
    ),
  };
});
