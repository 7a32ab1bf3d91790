import { cache } from "react";
import type { Edition } from "@/domain/edition";
import type { Picture } from "@/domain/picture";
import type { Author, StoryCard } from "@/domain/story";
import { openNewsroom } from "@/newsroom/open-newsroom";
import { dependOn } from "@/press/dependencies";
import { findCards } from "./cards";
import { listLength } from "./list-length";
import { idOf } from "./ids";
import { loadPictures } from "./load";
import { cleanText } from "./picture";

type AuthorList = { author: Author & { bio: string | null; photo: Picture | null }; stories: StoryCard[] };

/** An author and the newest stories under that name; `null` for an unknown one. */
export const listAuthor = cache(async (edition: Edition, slug: string): Promise<AuthorList | null> => {
  const newsroom = await openNewsroom();
  const { docs } = await newsroom.find({
    collection: "authors",
    where: { slug: { equals: slug } },
    locale: edition,
    depth: 0,
    limit: 1,
    pagination: false,
  });
  const [author] = docs;
  if (!author) dependOn("authors");
  if (!author) return null;
  dependOn(`author:${author.id}`);
  const photo = idOf(author.photo);
  const [stories, pictures] = await Promise.all([
    findCards({ edition, where: { authors: { equals: author.id } }, limit: listLength }),
    loadPictures(photo === null ? [] : [photo], edition),
  ]);
  return {
    author: {
      slug: author.slug,
      name: cleanText(author.name) ?? author.slug,
      bio: cleanText(author.bio),
      photo: pictures.get(photo ?? 0) ?? null,
    },
    stories,
  };
});
