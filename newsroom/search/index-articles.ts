import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, Payload } from "payload";
import { hasPress } from "@/press/purge";
import { findPublished, recallBefore } from "../workflow/published";
import { healSoon } from "./heal";
import { openEngine } from "./open-engine";
import { toEntry } from "./to-entry";

/** Keeps the index at what is published, in a transaction of its own right after the change. */
export const indexArticle: CollectionAfterChangeHook = async ({ doc, req }) => {
  const before = recallBefore("articles", doc.id, req);
  const after = await findPublished("articles", doc.id, req);
  if (before?.["updatedAt"] === after?.["updatedAt"]) return doc;
  const engine = openEngine(req.payload);
  const entry = after && (await toEntry(after, req.payload, req));
  await orHealSoon(req.payload, () => (entry ? engine.put(entry) : engine.remove(doc.id)));
  return doc;
};

export const unindexArticle: CollectionAfterDeleteHook = async ({ id, req }) => {
  await orHealSoon(req.payload, () => openEngine(req.payload).remove(Number(id)));
};

/**
 * The story is saved: on a server, what is still to be done for it must not fail because the index is locked, as while
 * it is made anew. A command, which ends, says that it has failed.
 */
async function orHealSoon(payload: Payload, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!hasPress()) throw error;
    payload.logger.warn({ err: error }, "the index of search could not take a change in, and is mended in a while");
    healSoon(payload);
  }
}
