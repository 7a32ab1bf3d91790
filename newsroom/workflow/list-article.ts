import type { CollectionAfterChangeHook } from "payload";
import { listsOf } from "../lists/list-names";
import { relist } from "../lists/listings";
import { findPublished } from "./published";

/** Puts an article into the lists in which readers look for it, and takes one that was withdrawn out of them. */
export const listArticle: CollectionAfterChangeHook = async ({ doc, req }) => {
  const published = await findPublished("articles", doc.id, req);
  const at: unknown = published?.["publishedAt"];
  const lists = published && typeof at === "string" ? listsOf(published) : [];
  await relist(req.payload, { at: typeof at === "string" ? at : "", article: doc.id }, lists);
  return doc;
};
