import type { JsonObject, PayloadRequest } from "payload";
import { isDocument } from "../workflow/published";

/** The corrections of an article as they are stored or were sent. */
export function rowsOf(article: JsonObject | null | undefined): JsonObject[] {
  const rows: unknown = article?.["corrections"];
  return Array.isArray(rows) ? rows.filter(isDocument) : [];
}

/**
 * The stored row of an article, published or withdrawn, whatever its newest draft says: what readers have once seen
 * under it stands here.
 */
export async function readStored(id: unknown, req: PayloadRequest): Promise<JsonObject | null> {
  if (typeof id !== "number") return null;
  const { docs } = await req.payload.find({
    collection: "articles",
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    pagination: false,
    showHiddenFields: true,
    req,
  });
  return docs[0] ?? null;
}

/** Whether two rows say the same. */
export function isSame(one: JsonObject, other: JsonObject): boolean {
  const time = (row: JsonObject) => Date.parse(String(row["at"]));
  return one["kind"] === other["kind"] && one["text"] === other["text"] && time(one) === time(other);
}
