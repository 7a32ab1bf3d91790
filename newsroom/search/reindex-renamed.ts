import type { CollectionAfterChangeHook, PayloadRequest } from "payload";
import { openEngine } from "./open-engine";
import { healInBackground } from "./heal";

type Named = "tags" | "authors";

/** Has the stories of a renamed tag or author taken in anew, in the background: their names lead to them. */
export function reindexRenamed(field: Named): CollectionAfterChangeHook {
  return async ({ doc, previousDoc, operation, req }) => {
    if (operation === "update" && doc.name !== previousDoc?.name) await reindex(field, doc.id, req);
  };
}

async function reindex(field: Named, id: number, req: PayloadRequest): Promise<void> {
  const { docs } = await req.payload.find({
    collection: "articles",
    where: { [field]: { equals: id } },
    select: {},
    depth: 0,
    pagination: false,
    req,
  });
  if (docs.length === 0) return;
  await openEngine(req.payload).forget(docs.map((article) => article.id));
  void healInBackground(req.payload);
}
