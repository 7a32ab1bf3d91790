import type { JsonObject } from "payload";

/**
 * What sitemaps are made from besides the stories in them: the months that a story leaves or joins, or moves in
 * ("month:2026-11"), and "months", the list of months with the time of the last change in substance in each.
 */
export function monthNames(before: JsonObject | null, after: JsonObject | null): string[] {
  const differs = (field: string) => !before || !after || before[field] !== after[field];
  const moves = differs("publishedAt") || differs("language");
  const months = moves ? [before, after].map(monthOf).filter((month) => month !== null) : [];
  const names = [...new Set(months)].map((month) => `month:${month}`);
  return names.length > 0 || differs("revisedAt") ? ["months", ...names] : [];
}

/** The month of publication in UTC. */
function monthOf(article: JsonObject | null): string | null {
  const at: unknown = article?.["publishedAt"];
  const time = typeof at === "string" || at instanceof Date ? new Date(at) : null;
  return time && !Number.isNaN(time.getTime()) ? time.toISOString().slice(0, 7) : null;
}
