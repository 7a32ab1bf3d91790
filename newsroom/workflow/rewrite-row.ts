import type { JsonObject, PayloadRequest, TypeWithID } from "payload";

/**
 * Changes a field of an article in the stored row and in its newest version, and nothing else: no draft is published by
 * it, and the next publication does not undo it. No hook runs.
 */
export async function rewriteRow(
  id: number,
  rewrite: (article: JsonObject) => JsonObject,
  req: PayloadRequest,
): Promise<void> {
  const { db } = req.payload;
  const stored = await db.findOne<JsonObject & TypeWithID>({
    collection: "articles",
    where: { id: { equals: id } },
    req,
  });
  const updatedAt = new Date().toISOString();
  if (stored) {
    await db.updateOne({ collection: "articles", id, data: { ...rewrite(stored), updatedAt }, req });
  }
  const where = { and: [{ parent: { equals: id } }, { latest: { equals: true } }] };
  const { docs } = await db.findVersions({ collection: "articles", where, limit: 1, req });
  for (const newest of docs) {
    const versionData = { ...newest, version: { ...newest.version, ...rewrite(newest.version) } };
    await db.updateVersion({ collection: "articles", id: newest.id, versionData, req });
  }
}
