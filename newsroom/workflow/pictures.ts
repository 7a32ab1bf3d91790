import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionBeforeChangeHook } from "payload";
import { findBodyPictures, readId } from "../media/find-pictures";
import { publishPictures } from "../media/publish-pictures";
import { findPublished, isDocument, type Publishable, recallBefore, rememberBefore } from "./published";

/** Before a change: keeps what readers see now, and notes which pictures the document will show. */
export function notePictures(collection: Publishable): CollectionBeforeChangeHook {
  return async ({ data, originalDoc, req }) => {
    if (originalDoc?.id) {
      rememberBefore(collection, originalDoc.id, await findPublished(collection, originalDoc.id, req), req);
    }
    const merged = { ...originalDoc, ...data };
    const lead = readId(merged["leadImage"]);
    return { ...data, pictures: [...new Set([...(lead === null ? [] : [lead]), ...findBodyPictures(merged["body"])])] };
  };
}

/** Opens and closes pictures to readers when what is published has changed. */
export function publishShownPictures(collection: Publishable): CollectionAfterChangeHook {
  return async ({ doc, req }) => {
    const before = recallBefore(collection, doc.id, req);
    if (doc["_status"] === "published" || before)
      await publishPictures([...picturesOf(before), ...picturesOf(doc)], req);
    return doc;
  };
}

export const publishDeletedPictures: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await publishPictures(picturesOf(doc), req);
  return doc;
};

function picturesOf(doc: unknown): number[] {
  if (!isDocument(doc) || !Array.isArray(doc["pictures"])) return [];
  return doc["pictures"].map(readId).filter((id) => id !== null);
}
