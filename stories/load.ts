import type { Edition } from "@/domain/edition";
import type { Picture } from "@/domain/picture";
import { openNewsroom } from "@/newsroom/open-newsroom";
import type { Author, Section, Tag } from "@/newsroom/payload-types";
import { shouldBeGone } from "@/newsroom/schedules/withheld";
import { dependOn } from "@/press/dependencies";
import { pagePath, publicPictureUrl, storyPath } from "./addresses";
import { inOrder } from "./ids";
import { mayShow } from "./rights";
import { type PictureUrl, toPicture } from "./picture";

const whole = { depth: 0, pagination: false } as const;

/** Pictures by id, with their words in the edition's language; without those to which the rights have ended. */
export async function loadPictures(
  ids: number[],
  edition: Edition,
  urlOf: PictureUrl = publicPictureUrl,
): Promise<Map<number, Picture>> {
  if (ids.length === 0) return new Map();
  dependOn(...ids.map((id) => `media:${id}`));
  const newsroom = await openNewsroom();
  const { docs } = await newsroom.find({ ...whole, collection: "media", locale: edition, where: { id: { in: ids } } });
  return new Map(
    docs.flatMap((media) => {
      if (!mayShow(media)) return [];
      const picture = toPicture(media, urlOf);
      return picture ? [[media.id, picture] as const] : [];
    }),
  );
}

/** All sections in the newsroom's order. */
export async function loadSections(edition: Edition): Promise<Section[]> {
  dependOn("sections");
  const newsroom = await openNewsroom();
  const { docs } = await newsroom.find({ ...whole, collection: "sections", locale: edition, sort: "order" });
  return docs;
}

/** Tags in the order of `ids`. */
export async function loadTags(ids: number[], edition: Edition): Promise<Tag[]> {
  if (ids.length === 0) return [];
  dependOn(...ids.map((id) => `name:tag:${id}`));
  const newsroom = await openNewsroom();
  const { docs } = await newsroom.find({ ...whole, collection: "tags", locale: edition, where: { id: { in: ids } } });
  return inOrder(ids, docs);
}

/** Authors in the order of `ids`. */
export async function loadAuthors(ids: number[], edition: Edition): Promise<Author[]> {
  if (ids.length === 0) return [];
  dependOn(...ids.map((id) => `name:author:${id}`));
  const newsroom = await openNewsroom();
  const { docs } = await newsroom.find({
    ...whole,
    collection: "authors",
    locale: edition,
    where: { id: { in: ids } },
  });
  return inOrder(ids, docs);
}

/** Paths of the published documents among `keys` ("articles:42", "pages:7"). */
export async function loadLinks(keys: string[]): Promise<Map<string, string>> {
  const [articles, pages] = [idsIn(keys, "articles"), idsIn(keys, "pages")];
  dependOn(...articles.map((id) => `article:${id}`), ...pages.map((id) => `page:${id}`));
  const newsroom = await openNewsroom();
  const published = (ids: number[]) => ({ and: [{ id: { in: ids } }, { _status: { equals: "published" } }] });
  const select = { slug: true, language: true } as const;
  const links = new Map<string, string>();
  if (articles.length > 0) {
    const { docs } = await newsroom.find({
      ...whole,
      collection: "articles",
      where: published(articles),
      sort: "id",
      select,
    });
    const shown = docs.filter(({ id }) => !shouldBeGone(id));
    for (const { id, language, slug } of shown) links.set(`articles:${id}`, storyPath(language, id, slug));
  }
  if (pages.length > 0) {
    const { docs } = await newsroom.find({ ...whole, collection: "pages", where: published(pages), select });
    for (const { id, language, slug } of docs) if (slug) links.set(`pages:${id}`, pagePath(language, slug));
  }
  return links;
}

function idsIn(keys: string[], collection: string): number[] {
  const ids = keys.flatMap((key) =>
    key.startsWith(`${collection}:`) ? [Number(key.slice(collection.length + 1))] : [],
  );
  return [...new Set(ids)];
}
