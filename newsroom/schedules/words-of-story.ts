import { isDeepStrictEqual } from "node:util";
import type { CollectionSlug, JsonObject, Payload } from "payload";
import { readId } from "../media/find-pictures";

/** What hooks keep, or what belongs to the story as it stands today and not to its words. */
const notWords = new Set([
  "id",
  "createdAt",
  "updatedAt",
  "deletedAt",
  "_status",
  "owner",
  "stage",
  "firstPublishedAt",
  "revisedAt",
  "pictures",
  "embargoUntil",
  "withdrawal",
  "demo",
]);

/** Everything that somebody wrote or chose in a version of a story; what is empty is there too, so that it empties. */
export function wordsOfStory(newsroom: Payload, version: JsonObject): JsonObject {
  const words = fieldsOf(newsroom).map((field) => {
    const many = field.type === "array" || ("hasMany" in field && field.hasMany === true);
    return [field.name, version[field.name] ?? (many ? [] : null)] as const;
  });
  return JSON.parse(JSON.stringify(Object.fromEntries(words)));
}

export function sameWords(one: JsonObject, other: JsonObject): boolean {
  return isDeepStrictEqual(one, other);
}

/** The words without what they point to and is there no more: a tag that was deleted leaves a published story as well. */
export async function withoutDeleted(newsroom: Payload, words: JsonObject): Promise<JsonObject> {
  const kept = { ...words };
  for (const field of fieldsOf(newsroom)) {
    if ((field.type !== "relationship" && field.type !== "upload") || typeof field.relationTo !== "string") continue;
    const value: unknown = kept[field.name];
    const there = await findThere(newsroom, field.relationTo, [value].flat());
    const isThere = (one: unknown) => there.has(readId(one) ?? 0);
    kept[field.name] = Array.isArray(value) ? value.filter(isThere) : isThere(value) ? value : null;
  }
  return kept;
}

async function findThere(newsroom: Payload, collection: CollectionSlug, values: unknown[]): Promise<Set<number>> {
  const ids = values.map(readId).filter((id) => id !== null);
  if (ids.length === 0) return new Set();
  const { docs } = await newsroom.find({
    collection,
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    select: {},
  });
  return new Set(docs.map(({ id }) => id));
}

function fieldsOf({ collections }: Payload) {
  const fields = collections.articles.config.flattenedFields;
  return fields.filter(({ name, type }) => !notWords.has(name) && type !== "join" && !isVirtual(name, fields));
}

function isVirtual(name: string, fields: { name: string }[]): boolean {
  const field = fields.find((one) => one.name === name);
  return field !== undefined && "virtual" in field && Boolean(field.virtual);
}
