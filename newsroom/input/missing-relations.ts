import type { CollectionSlug, Field, PayloadRequest } from "payload";
import { isDocument } from "../workflow/published";

type Pointer = { path: string; collection: CollectionSlug; id: number };
type Missing = { path: string; about: string };

/**
 * The first field of `data` that points to something that does not exist; the database would only say that a constraint
 * failed, and not where. Ids that can be nobody's are missing, too.
 */
export async function findMissing(fields: Field[], data: object, req: PayloadRequest): Promise<Missing | null> {
  const pointers: Pointer[] = [];
  const odd = collectPointers(fields, data, "", pointers);
  if (odd) return odd;
  for (const collection of new Set(pointers.map((pointer) => pointer.collection))) {
    const asked = pointers.filter((pointer) => pointer.collection === collection);
    const ids = [...new Set(asked.map(({ id }) => id))];
    const where = { id: { in: ids } };
    const { docs } = await req.payload.find({ collection, where, depth: 0, pagination: false, select: {} });
    const there = new Set(docs.map(({ id }) => id));
    const missing = asked.find(({ id }) => !there.has(id));
    if (missing) return { path: missing.path, about: String(missing.id) };
  }
  return null;
}

/** @returns what is no id at all */
function collectPointers(fields: Field[], data: object, prefix: string, into: Pointer[]): Missing | null {
  for (const field of fields) {
    if (field.type === "tabs") {
      const odd = collectPointers(
        field.tabs.flatMap((tab) => tab.fields),
        data,
        prefix,
        into,
      );
      if (odd) return odd;
    } else if ((field.type === "row" || field.type === "collapsible") && "fields" in field) {
      const odd = collectPointers(field.fields, data, prefix, into);
      if (odd) return odd;
    } else if ("name" in field && field.name) {
      const odd = collectFrom(field, Reflect.get(data, field.name), `${prefix}${field.name}`, into);
      if (odd) return odd;
    }
  }
  return null;
}

function collectFrom(field: Field, value: unknown, path: string, into: Pointer[]): Missing | null {
  if (value === null || value === undefined || value === "") return null;
  if (field.type === "array" && Array.isArray(value)) {
    for (const [index, row] of value.entries()) {
      const odd = isDocument(row) ? collectPointers(field.fields, row, `${path}.${index}.`, into) : null;
      if (odd) return odd;
    }
  }
  if (field.type === "group" && isDocument(value)) return collectPointers(field.fields, value, `${path}.`, into);
  if (field.type !== "relationship" && field.type !== "upload") return null;
  if (typeof field.relationTo !== "string") return null;
  for (const item of field.hasMany && Array.isArray(value) ? value : [value]) {
    const id = idOf(item);
    if (id === null) return { path, about: JSON.stringify(item).slice(0, 40) };
    into.push({ path, collection: field.relationTo, id });
  }
  return null;
}

function idOf(item: unknown): number | null {
  const id: unknown = isDocument(item) ? item["id"] : item;
  const number = typeof id === "string" && /^\d{1,15}$/.test(id) ? Number(id) : id;
  return typeof number === "number" && Number.isSafeInteger(number) && number > 0 ? number : null;
}
