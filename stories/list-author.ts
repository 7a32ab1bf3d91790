import { cache } from "react";
import type { Edition } from "@/domain/edition";
import type { StoryPage } from "@/domain/list";
import type { Picture } from "@/domain/picture";
import type { Author } from "@/domain/story";
import { listUnder } from "@/newsroom/lists/list-names";
import { openNewsroom } from "@/newsroom/open-newsroom";
import { dependOn } from "@/press/dependencies";
import { listPath } from "./addresses";
import { idOf } from "./ids";
import { findListPage } from "./list-page";
import { loadPictures } from "./load";
import { cleanText } from "./picture";

type AuthorPage = Author & { path: string; bio: string | null; photo: Picture | null };
type AuthorList = { author: AuthorPage; list: StoryPage };

/** An author and a page of the stories under that name; `null` for an unknown one and past the end. */
export const listAuthor = cache(async (edition: Edition, slug: string, page: number): Promise<AuthorList | null> => {
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
  dependOn(`name:author:${author.id}`);
  const photo = idOf(author.photo);
  const name = listUnder("author", author.id, edition);
  const [list, pictures] = await Promise.all([
    findListPage(edition, { name, list: name }, page),
    loadPictures(photo === null ? [] : [photo], edition),
  ]);
  if (!list) return null;
  return {
    author: {
      slug: author.slug,
      path: listPath(edition, "author", author.slug),
      name: cleanText(author.name) ?? author.slug,
      bio: cleanText(author.bio),
      photo: pictures.get(photo ?? 0) ?? null,
    },
    list,
  };
});
