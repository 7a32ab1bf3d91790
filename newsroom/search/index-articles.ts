import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from "payload";
import { findPublished, recallBefore } from "../workflow/published";
import { openEngine } from "./open-engine";
import { toEntry } from "./to-entry";

/** Keeps the index at what is published, in a transaction of its own right after the change. */
export const indexArticle: CollectionAfterChangeHook = async ({ doc, req }) => {
  const before = recallBefore("articles", doc.id, req);
  const after = await findPublished("articles", doc.id, req);
  if (before?.["updatedAt"] === after?.["updatedAt"]) return doc;
  const engine = openEngine(req.payload);
  if (after) await engine.put(await toEntry(after, req.payload, req));
  else await engine.remove(doc.id);
  return doc;
};

export const unindexArticle: CollectionAfterDeleteHook = async ({ id, req }) => {
  await openEngine(req.payload).remove(Number(id));
};
