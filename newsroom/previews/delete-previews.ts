import type { CollectionBeforeDeleteHook } from "payload";
import { onEvery } from "../database/on-every";

/** Takes a story's preview links away before the story: the database refuses a link that leads to nothing. */
export const deletePreviews: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await onEvery(req.payload.delete({ collection: "previews", where: { article: { equals: id } }, depth: 0, req }));
};
