import type { DateFieldValidation, Where } from "payload";
import { wordsIn } from "../words/say";
import { mediaWords } from "../words/own/media";

/** How long before its end the newsroom is reminded of a right. */
export const reminderDays = 14;

/** The pictures whose rights have not ended, by the clock. @param now milliseconds since 1970 */
export function withRights(now = Date.now()): Where {
  return {
    or: [{ rightsUntil: { exists: false } }, { rightsUntil: { greater_than: new Date(now).toISOString() } }],
  };
}

/** When the right to show a picture ends, in milliseconds since 1970; `null` when it does not. */
export function readRightsEnd({ rightsUntil }: { rightsUntil?: string | null }): number | null {
  const end = rightsUntil ? Date.parse(rightsUntil) : Number.NaN;
  return Number.isNaN(end) ? null : end;
}

/** A date, and for a new picture one to come: a right that is over gives nothing to upload. */
export const checkRightsUntil: DateFieldValidation = (value, { operation, req }) => {
  if (!value) return true;
  const words = wordsIn(mediaWords, req.i18n);
  const end = new Date(value).getTime();
  if (Number.isNaN(end)) return words.noDate;
  return operation === "create" && end <= Date.now() ? words.rightsOverAtUpload : true;
};
