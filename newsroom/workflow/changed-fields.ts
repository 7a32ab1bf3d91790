import type { JsonObject } from "payload";

/** What hooks and Payload keep beside a story's words. */
const kept = new Set([
  "id",
  "owner",
  "stage",
  "pictures",
  "demo",
  "withdrawal",
  "publishedAt",
  "firstPublishedAt",
  "revisedAt",
  "createdAt",
  "updatedAt",
  "_status",
]);

/** Names of the fields in which a change differs from a story; what the change does not mention stays as it was. */
export function changedFields(before: JsonObject, change: JsonObject): string[] {
  return Object.keys(change).filter(
    (field) => !kept.has(field) && change[field] !== undefined && spell(before[field]) !== spell(change[field]),
  );
}

/** A value as text: nothing in all its forms alike, relations by their id, keys in one order. */
function spell(value: unknown): string {
  return JSON.stringify(settle(value)) ?? "";
}

function settle(value: unknown): unknown {
  if (value === null || value === "" || value === false) return undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(settle);
  if (typeof value !== "object") return value;
  if ("createdAt" in value && "id" in value) return value.id;
  const entries = Object.entries(value)
    .map(([key, part]) => [key, settle(part)] as const)
    .filter(([, part]) => part !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries);
}
