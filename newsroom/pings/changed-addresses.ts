import type { JsonObject, PayloadRequest } from "payload";
import type { Edition } from "@/domain/edition";
import { feedPaths, frontPath, listPath, storyPath } from "@/domain/paths";
import { readId } from "../media/find-pictures";

/** Path of a story as readers know it. */
export function storyPathOf(article: JsonObject): string {
  return storyPath(editionOf(article), Number(article["id"]), article["slug"]);
}

/** Paths of all feeds that carry a story, or have carried it. */
export async function findFeedPaths(article: JsonObject, req: PayloadRequest): Promise<string[]> {
  const edition = editionOf(article);
  const lists = await Promise.all([
    findSlugs("sections", [article["section"]], req).then((slugs) => slugs.map((slug) => ["section", slug] as const)),
    findSlugs("tags", article["tags"], req).then((slugs) => slugs.map((slug) => ["tag", slug] as const)),
    findSlugs("authors", article["authors"], req).then((slugs) => slugs.map((slug) => ["author", slug] as const)),
  ]);
  const pages = [frontPath(edition), ...lists.flat().map(([kind, slug]) => listPath(edition, kind, slug))];
  return pages.flatMap(feedPaths);
}

function editionOf(article: JsonObject): Edition {
  return article["language"] === "en" ? "en" : "ar";
}

async function findSlugs(
  collection: "sections" | "tags" | "authors",
  relations: unknown,
  req: PayloadRequest,
): Promise<string[]> {
  const ids = Array.isArray(relations) ? relations.map(readId).filter((id) => id !== null) : [];
  if (ids.length === 0) return [];
  const where = { id: { in: ids } };
  const { docs } = await req.payload.find({ collection, where, depth: 0, pagination: false, req });
  return docs.map(({ slug }) => slug);
}
