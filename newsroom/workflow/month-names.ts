import type { JsonObject } from "payload";

/**
 * What sitemaps are made from besides the stories in them: the months that a story leaves or joins ("month:2026-11"),
 * and "months", the list of months with the time of the last change in substance in each.
 */
export function monthNames(before: JsonObject | null, after: JsonObject | null): string[] {
  const [left, joined] = [monthOf(before), monthOf(after)];
  const fields = ["publishedAt", "revisedAt"];
  const listed = !before || !after || fields.some((field) => before[field] !== after[field]);
  const moved = left === joined ? [] : [left, joined].flatMap((month) => (month ? [`month:${month}`] : []));
  return listed ? ["months", ...moved] : moved;
}

/** The month of publication in UTC. */
function monthOf(article: JsonObject | null): string | null {
  const at: unknown = article?.["publishedAt"];
  const time = typeof at === "string" || at instanceof Date ? new Date(at) : null;
  return time && !Number.isNaN(time.getTime()) ? time.toISOString().slice(0, 7) : null;
}
