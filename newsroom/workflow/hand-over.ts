import type { CollectionAfterChangeHook } from "payload";
import { readId } from "../media/find-pictures";

/**
 * Gives a draft to its new owner. Access asks the stored row, and Payload keeps a change of a draft in its newest
 * version only: the new owner would not find the draft, and the old one would go on writing it.
 */
export const handOver: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const owner = readId(doc.owner);
  if (operation === "update" && owner !== readId(previousDoc?.owner)) {
    await req.payload.db.updateOne({ collection: "articles", id: doc.id, data: { owner }, req });
  }
  return doc;
};
