import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, JsonObject, PayloadRequest } from "payload";
import { findPublished, isDocument, recallBefore } from "../workflow/published";
import { rewriteRow } from "../workflow/rewrite-row";
import { readWithdrawal, type Withdrawal } from "./read-withdrawal";

const none = { note: null, at: null, by: null } satisfies Withdrawal;

/** Has the save that is under way withdraw an article with a note to its readers, or without one. */
export function beginWithdrawal(id: number, note: string | null, req: PayloadRequest): void {
  req.context[keyOf(id)] = { note, at: new Date().toISOString(), by: nameOf(req) } satisfies Withdrawal;
}

/** No draft and no restored version changes what is told of a withdrawn story; publishing it ends that. */
export const keepWithdrawal: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (data["_status"] === "published") return { ...data, withdrawal: none };
  const id: unknown = originalDoc?.["id"];
  if (typeof id !== "number") return { ...data, withdrawal: none };
  const given: unknown = req.context[keyOf(id)];
  return { ...data, withdrawal: isDocument(given) ? given : ((await readWithdrawal(id, req)) ?? none) };
};

/** Dates every withdrawal, whichever way it was done. */
export const dateWithdrawal: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (!recallBefore("articles", doc.id, req) || (await findPublished("articles", doc.id, req))) return doc;
  if (isDocument(doc["withdrawal"]) && doc["withdrawal"]["at"]) return doc;
  const withdrawal = { ...none, at: new Date().toISOString(), by: nameOf(req) };
  await rewriteRow(doc.id, () => ({ withdrawal }), req);
  const after: JsonObject = { ...doc, withdrawal };
  return after;
};

export function nameOf({ user }: PayloadRequest): string | null {
  return user?.collection === "users" ? user.name || user.email : null;
}

function keyOf(id: number): string {
  return `withdrawal:${id}`;
}
