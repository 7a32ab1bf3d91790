import type { JsonObject, PayloadRequest, Where } from "payload";

/**
 * Rows whose names are their own: one that comes twice, or that stands under another story, is a new correction. SQLite
 * would fail on it in the middle of the save.
 */
export async function withOwnNames(rows: JsonObject[], article: unknown, req: PayloadRequest): Promise<JsonObject[]> {
  const taken = await findTaken(
    rows.flatMap(({ id }) => (typeof id === "string" ? id : [])),
    article,
    req,
  );
  return rows.map(({ id, ...rest }) => {
    if (typeof id !== "string" || taken.has(id)) return rest;
    taken.add(id);
    return { ...rest, id };
  });
}

async function findTaken(ids: string[], article: unknown, req: PayloadRequest): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const others: Where[] = typeof article === "number" ? [{ id: { not_equals: article } }] : [];
  const { docs } = await req.payload.find({
    collection: "articles",
    where: { and: [{ "corrections.id": { in: ids } }, ...others] },
    depth: 0,
    pagination: false,
    select: { corrections: true },
    req,
  });
  return new Set(docs.flatMap(({ corrections }) => (corrections ?? []).flatMap(({ id }) => id ?? [])));
}
