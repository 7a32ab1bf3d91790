import type { CollectionBeforeChangeHook, JsonObject } from "payload";
import { plainText } from "./plain-text";
import { recallBefore } from "./published";
import { differsInSubstance } from "./substance";

/** Sets whose an article is, when it was first published, and when it was last changed in substance. */
export const stampArticle: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  const owner = operation === "create" ? { owner: data["owner"] ?? req.user?.id ?? null } : {};
  if (data["_status"] !== "published") return { ...data, ...owner };
  const now = new Date().toISOString();
  const merged = { ...originalDoc, ...data };
  const publishedAt: string = merged["publishedAt"] ?? now;
  const firstPublishedAt: string = originalDoc?.firstPublishedAt ?? now;
  return {
    ...data,
    ...owner,
    publishedAt,
    firstPublishedAt,
    revisedAt: readRevision(merged, originalDoc?.id ? recallBefore("articles", originalDoc.id, req) : null, now),
  };
};

function readRevision(after: JsonObject, before: JsonObject | null, now: string): string | null {
  const known: string | null = after["revisedAt"] ?? null;
  if (!before) return known;
  const corrected = countOf(after["corrections"]) > countOf(before["corrections"]);
  return corrected || differsInSubstance(textOf(before), textOf(after)) ? now : known;
}

function textOf(article: JsonObject): string {
  const parts: unknown[] = [article["kicker"], article["title"], article["standfirst"], article["leadCaption"]];
  return [...parts.filter((part) => typeof part === "string"), plainText(article["body"])].join(" ");
}

function countOf(list: unknown): number {
  return Array.isArray(list) ? list.length : 0;
}
