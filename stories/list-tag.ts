import { cache } from "react";
import type { Edition } from "@/domain/edition";
import type { StoryCard, Tag } from "@/domain/story";
import { openNewsroom } from "@/newsroom/open-newsroom";
import { dependOn } from "@/press/dependencies";
import { listPath } from "./addresses";
import { findCards, publishedIn } from "./cards";
import { listLength } from "./list-length";
import { cleanText } from "./picture";

type TagList = { tag: Tag; stories: StoryCard[]; total: number };

/** The newest stories under a tag and how many there are; `null` for an unknown tag. */
export const listTag = cache(async (edition: Edition, slug: string): Promise<TagList | null> => {
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
  dependOn(`tag:${tag.id}`);
  const where = { tags: { equals: tag.id } };
  const [stories, { totalDocs }] = await Promise.all([
    findCards({ edition, where, limit: listLength }),
    newsroom.count({ collection: "articles", where: publishedIn(edition, where) }),
  ]);
  return {
    tag: { slug: tag.slug, name: cleanText(tag.name) ?? tag.slug, path: listPath(edition, "tag", tag.slug) },
    stories,
    total: totalDocs,
  };
});
