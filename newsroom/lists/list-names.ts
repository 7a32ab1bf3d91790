import type { JsonObject } from "payload";
import type { Edition } from "@/domain/edition";
import { readId } from "../media/find-pictures";

type Kind = "section" | "tag" | "author" | "series";

/** The stories of an edition under a section, tag, author or series, as the table `listings` calls them. */
export function listUnder(kind: Kind, id: number, edition: Edition): string {
  return `${kind}:${id}:${edition}`;
}

/** All stories of an edition. */
export function listOfAll(edition: Edition): string {
  return `latest:${edition}`;
}

/** The lists in which a published article stands. */
export function listsOf(article: JsonObject): string[] {
  const edition = article["language"] === "en" ? "en" : "ar";
  const under = (kind: Kind, relations: unknown) =>
    (Array.isArray(relations) ? relations : [relations])
      .map(readId)
      .flatMap((id) => (id === null ? [] : [listUnder(kind, id, edition)]));
  const lists = [
    listOfAll(edition),
    ...under("section", article["section"]),
    ...under("tag", article["tags"]),
    ...under("author", article["authors"]),
    ...under("series", article["series"]),
  ];
  return [...new Set(lists)];
}
