import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  JsonObject,
  PayloadRequest,
} from "payload";
import { findBodyPictures, readId } from "../media/find-pictures";
import { publishPictures } from "../media/publish-pictures";

type Publishable = "articles" | "pages";

/** Reads what readers see before a change: Payload's `previousDoc` is the latest draft instead (payload#4405). */
export function rememberPublished(collection: Publishable): CollectionBeforeChangeHook {
  return async ({ data, originalDoc, req }) => {
    const before: JsonObject | null = originalDoc?.id ? await findPublished(collection, originalDoc.id, req) : null;
    req.context["publishedBefore"] = before;
    const merged = { ...originalDoc, ...data };
    const lead = readId(merged["leadImage"]);
    return { ...data, pictures: [...new Set([...(lead === null ? [] : [lead]), ...findBodyPictures(merged["body"])])] };
  };
}

async function findPublished(collection: Publishable, id: number, req: PayloadRequest): Promise<JsonObject | null> {
  const { docs } = await req.payload.find({
    collection,
    where: { and: [{ id: { equals: id } }, { _status: { equals: "published" } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  });
  return docs[0] ?? null;
}

/** Opens and closes pictures to readers when what is published has changed. */
export const publishShownPictures: CollectionAfterChangeHook = async ({ doc, req }) => {
  const before = req.context["publishedBefore"];
  if (doc["_status"] !== "published" && !before) return doc;
  await publishPictures([...picturesOf(before), ...picturesOf(doc)], req);
  return doc;
};

export const publishDeletedPictures: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await publishPictures(picturesOf(doc), req);
  return doc;
};

function picturesOf(doc: unknown): number[] {
  if (typeof doc !== "object" || doc === null || !("pictures" in doc) || !Array.isArray(doc.pictures)) return [];
  return doc.pictures.map(readId).filter((id) => id !== null);
}
