import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from "payload";
import { recordEvent } from "../audit/record-event";
import { onEvery } from "../database/on-every";
import { writeRows, sql } from "../database/rows";
import { findPublished, recallBefore } from "../workflow/published";
import { isByClock } from "./by-clock";
import { tellOutlook } from "./outlook";
import { pendingOf } from "./pending";

/**
 * What an editor does by hand stands. Publishing ends a time of publication, whose older words would otherwise replace
 * the newer; withdrawing ends both, so that no clock brings back what was taken away.
 */
export const endSchedules: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (isByClock(req)) return doc;
  if (doc._status === "published") await end(doc, ["publish"], req);
  else if (recallBefore("articles", doc.id, req) && !(await findPublished("articles", doc.id, req)))
    await end(doc, ["publish", "withdraw"], req);
  return doc;
};

/** Takes a story's times away before the story: the database refuses a time for nothing. */
export const deleteSchedules: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await onEvery(req.payload.delete({ collection: "schedules", where: { article: { equals: id } }, depth: 0, req }));
  await tellOutlook(req.payload);
};

async function end(doc: { id: number; title?: unknown }, actions: string[], req: PayloadRequest): Promise<void> {
  const { payload } = req;
  const ended = (await pendingOf(payload, doc.id, req)).filter(({ action }) => actions.includes(action));
  for (const { id, action } of ended) {
    await writeRows(
      payload,
      sql`UPDATE schedules SET status = 'cancelled', snapshot = NULL, beside = NULL
      WHERE id = ${id} AND status = 'pending'`,
    );
    const target = { collection: "articles", id: doc.id, title: typeof doc.title === "string" ? doc.title : "" };
    await recordEvent(req, { action: "cancel-schedule", target, details: { what: action, by: "hand" } });
  }
  if (ended.length > 0) await tellOutlook(payload);
}
