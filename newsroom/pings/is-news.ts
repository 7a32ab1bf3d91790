import type { JsonObject } from "payload";

/**
 * Whether the world is told of a change to what readers see: something was published, withdrawn, changed in
 * substance, or has another address. The demo edition is nobody's news.
 */
export function isNews(before: JsonObject | null, after: JsonObject | null): boolean {
  if ((after ?? before)?.["demo"]) return false;
  if (!before || !after) return Boolean(before ?? after);
  return ["revisedAt", "slug", "language"].some((field) => before[field] !== after[field]);
}
