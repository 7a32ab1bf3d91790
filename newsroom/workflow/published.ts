import type { CollectionSlug, JsonObject, PayloadRequest } from "payload";

export type Publishable = Extract<CollectionSlug, "articles" | "pages">;

/** The row that readers see, or `null`: Payload's `previousDoc` is the latest draft instead (payload#4405). */
export async function findPublished(
  collection: Publishable,
  id: number,
  req: PayloadRequest,
): Promise<JsonObject | null> {
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

/** Keeps what readers saw before a change until the change is done; one request may change many documents. */
export function rememberBefore(
  collection: Publishable,
  id: number,
  before: JsonObject | null,
  req: PayloadRequest,
): void {
  req.context[keyOf(collection, id)] = before;
}

/** What readers saw before the change that is under way. */
export function recallBefore(collection: Publishable, id: number, req: PayloadRequest): JsonObject | null {
  const before: unknown = req.context[keyOf(collection, id)];
  return isDocument(before) ? before : null;
}

export function isDocument(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function keyOf(collection: Publishable, id: number): string {
  return `before:${collection}:${id}`;
}
