import type { CollectionAfterChangeHook } from "payload";
import { listPath } from "@/domain/paths";
import { addRedirect, dropRedirect } from "./add-redirect";

const collections = { section: "sections", tag: "tags", author: "authors" } as const;

/** Has the old address of a renamed section, tag or author lead to its new one; a new one takes its address back. */
export function keepOldAddresses(kind: keyof typeof collections): CollectionAfterChangeHook {
  return async ({ doc, previousDoc, operation, req }) => {
    if (operation === "create") return dropRedirect(req, listPath("ar", kind, doc.slug));
    const old: unknown = previousDoc?.slug;
    if (typeof old !== "string" || old === doc.slug) return;
    // What is stored now, not what this request has stored: another may have renamed it in the same moment.
    const now = await req.payload.findByID({ collection: collections[kind], id: doc.id, depth: 0 });
    await addRedirect(req, listPath("ar", kind, old), listPath("ar", kind, now.slug));
  };
}
