import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook, JsonObject } from "payload";
import { purge } from "@/press/purge";
import { readId } from "../media/find-pictures";
import { findPublished, isDocument, recallBefore } from "./published";

/** Has every page printed anew that a change to a published article touches; a draft touches none. */
export const purgeArticle: CollectionAfterChangeHook = async ({ doc, req }) => {
  const before = recallBefore("articles", doc.id, req);
  const after = await findPublished("articles", doc.id, req);
  if (before && after && before["updatedAt"] === after["updatedAt"]) return doc;
  if (!before && !after) return doc;
  const names = [...ownNames(before), ...ownNames(after)];
  if (movesInLists(before, after)) names.push(...listNames(before), ...listNames(after));
  purge(names, after ? "changed" : "withdrawn");
  return doc;
};

export const purgeDeletedArticle: CollectionAfterDeleteHook = ({ doc }) => {
  if (isDocument(doc)) purge([...ownNames(doc), ...listNames(doc)], "withdrawn");
};

/** The pages that show an article or lead to it. */
function ownNames(article: JsonObject | null): string[] {
  if (!article) return [];
  return [`article:${article["id"]}`, ...ids(article["translations"]).map((id) => `article:${id}`)];
}

/** The lists in which an article stands by its language, section, tags and authors. */
function listNames(article: JsonObject | null): string[] {
  if (!article) return [];
  const section = readId(article["section"]);
  const sections = section === null ? [] : [`section:${section}`, `near:section:${section}`];
  const tags = ids(article["tags"]).flatMap((id) => [`tag:${id}`, `near:tag:${id}`]);
  const authors = ids(article["authors"]).map((id) => `author:${id}`);
  return [`latest:${article["language"]}`, ...sections, ...tags, ...authors];
}

const placing = ["language", "section", "tags", "authors", "publishedAt"];

function movesInLists(before: JsonObject | null, after: JsonObject | null): boolean {
  if (!before || !after) return true;
  return placing.some((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}

/** Has the pages printed anew that were made from a document: `name(doc)` says how they know it. */
export function purgeDocument(name: (doc: JsonObject) => string[]): {
  afterChange: CollectionAfterChangeHook[];
  afterDelete: CollectionAfterDeleteHook[];
} {
  return {
    afterChange: [({ doc }) => purge(name(doc), "changed")],
    afterDelete: [({ doc }) => purge(isDocument(doc) ? name(doc) : [], "withdrawn")],
  };
}

export function purgeGlobal(name: string): GlobalAfterChangeHook {
  return () => purge([name], "changed");
}

function ids(list: unknown): number[] {
  return Array.isArray(list) ? list.map(readId).filter((id) => id !== null) : [];
}
