import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  JsonObject,
  PayloadRequest,
  SanitizedCollectionConfig,
} from "payload";
import { isOwnCode } from "../api-keys/key-of";
import { findPublished, isDocument, recallBefore } from "../workflow/published";
import type { Action } from "./actions";
import { isAutosave, recallChangedFields } from "./changed-fields";
import { recordCorrections } from "./record-corrections";
import { type EventTarget, recordEvent } from "./record-event";
import { isToldAlready } from "./told-already";

export const recordChange: CollectionAfterChangeHook = async ({ doc, data, collection, operation, req }) => {
  if (!isDocument(doc) || isBesideThePoint({ ...data, ...doc }, req)) return doc;
  const target = targetOf(collection, doc);
  const fields = operation === "update" ? recallChangedFields(collection.slug, target.id, req) : undefined;
  const action = operation === "create" ? "create" : await actionOf(collection.slug, doc, req);
  if (action === "update" && fields?.length === 0) return doc;
  if (action === "autosave" && (await isToldAlready(req, target, fields ?? []))) return doc;
  const published = action === "create" && doc["_status"] === "published";
  await recordEvent(req, { action, target, fields, details: published ? { published } : undefined });
  if (doc["_status"] === "published") await recordCorrections(req, target, doc);
  return doc;
};

export const recordDeletion: CollectionAfterDeleteHook = async ({ doc, collection, req }) => {
  if (isDocument(doc) && doc["own"] !== true)
    await recordEvent(req, { action: "delete", target: targetOf(collection, doc) });
  return doc;
};

export const recordGlobal: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  const fields = recallChangedFields("globals", global.slug, req);
  const title = typeof global.label === "object" ? (global.label["ar"] ?? global.slug) : global.slug;
  if (fields.length > 0)
    await recordEvent(req, { action: "update", target: { collection: "globals", id: global.slug, title }, fields });
  return doc;
};

/** The demo edition, which a command fills in, and the links that the newsroom makes for its own preview. */
function isBesideThePoint(doc: JsonObject, req: PayloadRequest): boolean {
  return (isOwnCode(req) && doc["demo"] === true) || doc["own"] === true;
}

/** What was done to readers' eyes: published, taken away, or neither. */
async function actionOf(slug: string, doc: JsonObject, req: PayloadRequest): Promise<Action> {
  if (isAutosave(slug, req)) return "autosave";
  if (slug !== "articles" && slug !== "pages") return "update";
  if (doc["_status"] === "published") return "publish";
  const id = Number(doc["id"]);
  return recallBefore(slug, id, req) && !(await findPublished(slug, id, req)) ? "withdraw" : "update";
}

function targetOf({ slug, admin }: SanitizedCollectionConfig, doc: JsonObject): EventTarget {
  // To whom a mail went is told nowhere any longer than in its own line.
  const title: unknown = slug === "mails" ? "" : doc[admin.useAsTitle ?? "id"];
  const id: unknown = doc["id"];
  return { collection: slug, id: String(id), title: typeof title === "string" ? title : "" };
}
