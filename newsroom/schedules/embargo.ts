import { type CollectionBeforeChangeHook, type JsonObject, type PayloadRequest, ValidationError } from "payload";
import { readTimeZone } from "../globals/time-zone";
import { scheduleWords } from "../words/own/schedules";
import { wordsIn } from "../words/say";
import { sayMoment } from "../words/say-moment";

/**
 * Refuses to publish a story before its embargo ends, whoever asks and however. An embargo counts until its lifting has
 * been saved: a form that does not know of it, or an old version that is restored, does not lift it.
 */
export const refuseEmbargoed: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (data["_status"] !== "published") return data;
  const until = [originalDoc, data].map(embargoOf).find((end) => end !== null && end > Date.now());
  if (until) {
    const message = await sayEmbargo(until, req);
    throw new ValidationError({ collection: "articles", errors: [{ path: "embargoUntil", message }] }, req.t);
  }
  return data;
};

/** An embargo belongs to the story and not to its words: an old version that is restored brings none and lifts none. */
export const keepEmbargo: CollectionBeforeChangeHook = ({ data, originalDoc, req }) =>
  req.context["isRestoringVersion"] === true ? { ...data, embargoUntil: originalDoc?.["embargoUntil"] ?? null } : data;

/** Until when a story may not be published, in milliseconds since 1970. */
export function embargoOf(story: JsonObject | undefined): number | null {
  const until: unknown = story?.["embargoUntil"];
  const end = typeof until === "string" ? Date.parse(until) : NaN;
  return Number.isNaN(end) ? null : end;
}

export async function sayEmbargo(until: number, req: PayloadRequest): Promise<string> {
  const timeZone = await readTimeZone(req.payload);
  return wordsIn(scheduleWords, req.i18n).embargoed(sayMoment(new Date(until).toISOString(), req.i18n, timeZone));
}
