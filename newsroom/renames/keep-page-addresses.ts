import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, JsonObject } from "payload";
import { isDocument } from "../workflow/published";
import { addRedirect, dropRedirect } from "./add-redirect";

/**
 * Notes the address at which readers find a page from now on. Only the stored row knows the last one: the newest draft
 * may have been renamed since, and a version that is restored knows one from before.
 */
export const noteAddress: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const page = { ...originalDoc, ...data };
  const id: unknown = originalDoc?.["id"];
  const last = typeof id === "number" ? await readAddress(id, req.payload) : null;
  if (typeof id === "number") req.context[`address:${id}`] = last;
  return { ...data, publishedPath: page["_status"] === "published" ? addressOf(page) : last };
};

/** Has the address at which readers last found a page lead to where it is now. */
export const keepPageAddress: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (doc["_status"] !== "published") return;
  const old: unknown = req.context[`address:${doc.id}`];
  const now = addressOf(doc);
  if (typeof old === "string" && old !== now) await addRedirect(req, old, now);
  else if (old !== now) await dropRedirect(req, now);
};

async function readAddress(id: number, newsroom: Parameters<CollectionBeforeChangeHook>[0]["req"]["payload"]) {
  const [row] = await newsroom
    .find({ collection: "pages", where: { id: { equals: id } }, depth: 0, pagination: false, showHiddenFields: true })
    .then(({ docs }) => docs);
  if (!row) return null;
  return row.publishedPath ?? (row._status === "published" && isDocument(row) ? addressOf(row) : null);
}

function addressOf(page: JsonObject): string {
  return `${page["language"] === "en" ? "/en" : ""}/${page["slug"]}`;
}
