import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook, JsonObject } from "payload";
import { purge } from "@/press/purge";
import { readId } from "../media/find-pictures";
import { monthNames } from "./month-names";
import { findPublished, isDocument, recallBefore } from "./published";
import { touchedPages } from "./touched-pages";

/**
 * A story that is withdrawn, and what shows its headline, is thrown away at once, whatever fails afterwards. In the end,
 * when it is in no list any more, all of that is printed anew.
 */
export const purgeWithdrawn: CollectionAfterChangeHook = async ({ doc, req }) => {
  const before = recallBefore("articles", doc.id, req);
  // What was just published is: only of a draft it is asked whether it lies beside a live story.
  if (before && doc._status !== "published" && !(await findPublished("articles", doc.id, req))) purgeGone(before);
  return doc;
};

/** As {@link purgeWithdrawn}, for one that is deleted. */
export const purgeAtDeletion: CollectionAfterDeleteHook = ({ doc }) => {
  if (isDocument(doc)) purgeGone(doc);
};

function purgeGone(story: JsonObject): void {
  purge([...ownNames(story), ...listNames(story), ...monthNames(story, null)], "withdrawn");
}

/** Has every page printed anew that a change to a published article touches; a draft touches none. */
export const purgeArticle: CollectionAfterChangeHook = async ({ doc, req }) => {
  const before = recallBefore("articles", doc.id, req);
  const after = await findPublished("articles", doc.id, req);
  if (before && after && before["updatedAt"] === after["updatedAt"]) return doc;
  if (!before && !after) return doc;
  const names = [...ownNames(before), ...ownNames(after), ...touchedLists(before, after), ...monthNames(before, after)];
  const corrections = touchedCorrections(before, after);
  const pages = await touchedPages(req.payload, before, after);
  purge([...names, ...corrections, ...pages], after ? "changed" : "withdrawn");
  return doc;
};

export const purgeDeletedArticle: CollectionAfterDeleteHook = async ({ doc, req }) => {
  if (!isDocument(doc)) return;
  const before = doc["_status"] === "published" ? doc : null;
  const names = [...ownNames(doc), ...listNames(doc), ...monthNames(doc, null), ...touchedCorrections(before, null)];
  const pages = await touchedPages(req.payload, before, null);
  purge([...names, ...pages], "withdrawn");
};

/** The pages that show an article or lead to it; any word of it may lead a search to it. */
function ownNames(article: JsonObject | null): string[] {
  if (!article) return [];
  return [
    `article:${article["id"]}`,
    `search:${article["language"]}`,
    ...ids(article["translations"]).map((id) => `article:${id}`),
  ];
}

/** The pages of corrections that a change to an article touches: its corrections are written anew every time. */
function touchedCorrections(before: JsonObject | null, after: JsonObject | null): string[] {
  const namesOf = (article: JsonObject | null) => {
    const corrections: unknown = article?.["corrections"];
    const some = Array.isArray(corrections) && corrections.length > 0;
    return some ? [`corrections:${article?.["language"]}`] : [];
  };
  return [...new Set([...namesOf(before), ...namesOf(after)])];
}

/** What shows the newest stories of a language, section, tag or author. The pages of lists have names of their own. */
function listNames(article: JsonObject | null): string[] {
  if (!article) return [];
  const section = readId(article["section"]);
  const sections = section === null ? [] : [`section:${section}`, `near:section:${section}`];
  const tags = ids(article["tags"]).flatMap((id) => [`tag:${id}`, `near:tag:${id}`]);
  const authors = ids(article["authors"]).map((id) => `author:${id}`);
  return [`latest:${article["language"]}`, ...sections, ...tags, ...authors];
}

/** All its lists when an article comes, goes, or moves in time or language; else those that it has left or joined. */
function touchedLists(before: JsonObject | null, after: JsonObject | null): string[] {
  const [left, joined] = [listNames(before), listNames(after)];
  const moves = ["publishedAt", "language"].some((field) => before?.[field] !== after?.[field]);
  if (!before || !after || moves) return [...left, ...joined];
  const moved = [...left.filter((name) => !joined.includes(name)), ...joined.filter((name) => !left.includes(name))];
  // The front page shows the newest stories of each section.
  return before["section"] === after["section"] ? moved : [...moved, `latest:${after["language"]}`];
}

/** Has the pages printed anew that a change to a published page touches; its name stands at the foot of every one. */
export const purgePage: CollectionAfterChangeHook = async ({ doc, req }) => {
  const before = recallBefore("pages", doc.id, req);
  const after = await findPublished("pages", doc.id, req);
  if (before?.["updatedAt"] === after?.["updatedAt"]) return doc;
  const listed = ["title", "slug", "language", "order"].some((field) => before?.[field] !== after?.[field]);
  purge([`page:${doc.id}`, ...(listed ? ["pages"] : [])], after ? "changed" : "withdrawn");
  return doc;
};

/**
 * Has the pages printed anew that were made from a document: `name(doc)` says how they know it. By a name that it has
 * no more, such as that of a replaced file, nothing may be shown.
 */
export function purgeDocument(name: (doc: JsonObject) => string[]): {
  afterChange: CollectionAfterChangeHook[];
  afterDelete: CollectionAfterDeleteHook[];
} {
  return {
    afterChange: [
      ({ doc, previousDoc }) => {
        const names = name(doc);
        const lost = isDocument(previousDoc) ? name(previousDoc).filter((old) => !names.includes(old)) : [];
        purge(lost, "withdrawn");
        purge(names, "changed");
      },
    ],
    afterDelete: [({ doc }) => purge(isDocument(doc) ? name(doc) : [], "withdrawn")],
  };
}

export function purgeGlobal(name: string): GlobalAfterChangeHook {
  return () => purge([name], "changed");
}

function ids(list: unknown): number[] {
  return Array.isArray(list) ? list.map(readId).filter((id) => id !== null) : [];
}
