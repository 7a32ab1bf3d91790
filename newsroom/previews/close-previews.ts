import type { CollectionAfterChangeHook, Where } from "payload";
import { onEvery } from "../database/on-every";
import { findPublished, recallBefore } from "../workflow/published";

/** Closes the links that were given away of a story that is being withdrawn: it may endanger somebody. */
export const closePreviews: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (doc["_status"] === "published" || !recallBefore("articles", doc.id, req)) return doc;
  if (await findPublished("articles", doc.id, req)) return doc;
  const open: Where = {
    and: [{ article: { equals: doc.id } }, { own: { not_equals: true } }, { revoked: { not_equals: true } }],
  };
  await onEvery(req.payload.update({ collection: "previews", where: open, data: { revoked: true }, depth: 0, req }));
  return doc;
};
