import { cache } from "react";
import type { Edition } from "@/domain/edition";
import type { StoryPage } from "@/domain/list";
import type { Tag } from "@/domain/story";
import { listUnder } from "@/newsroom/lists/list-names";
import { openNewsroom } from "@/newsroom/open-newsroom";
import { dependOn } from "@/press/dependencies";
import { listPath } from "./addresses";
import { findListPage } from "./list-page";
import { cleanText } from "./picture";

type TagList = { tag: Tag; list: StoryPage };

/** A page of the stories under a tag; `null` for an unknown tag and past the end. */
export const listTag = cache(async (edition: Edition, slug: string, page: number): Promise<TagList | null> => {
  const newsroom = await openNewsroom();
  const { docs } = await newsroom.find({
    collection: "tags",
    where: { slug: { equals: slug } },
    locale: edition,
    depth: 0,
    limit: 1,
    pagination: false,
  });
  const [tag] = docs;
  if (!tag) dependOn("tags");
  if (!tag) return null;
  dependOn(`name:tag:${tag.id}`);
  const name = listUnder("tag", tag.id, edition);
  const list = await findListPage(edition, { name, list: name }, page);
  if (!list) return null;
  const path = listPath(edition, "tag", tag.slug);
  return { tag: { slug: tag.slug, name: cleanText(tag.name) ?? tag.slug, path }, list };
});
