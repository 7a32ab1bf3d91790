import type { CollectionBeforeDeleteHook } from "payload";
import { onEvery } from "../database/on-every";

/** Takes the notes on a story away before the story: the database refuses a note on nothing. */
export const deleteStoryNotes: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await onEvery(req.payload.delete({ collection: "notes", where: { article: { equals: id } }, depth: 0, req }));
};
