import type { Where } from "payload";
import { reminderDays } from "./rights";

const languages = ["ar", "en"] as const;

/** Whether nobody is named as a picture's source, in any language. @param credit in one or in all languages */
export function lacksCredit(credit: unknown): boolean {
  return textsOf(credit).every((text) => text === "");
}

/**
 * The languages in which a picture has no alternative text: Arabic, in which it is asked for; English only where the
 * Arabic is missing too, as readers of the English edition hear the Arabic otherwise.
 */
export function listMissingAlt(alt: unknown): ("ar" | "en")[] {
  if (textsOf(alt).some((text) => text !== "")) return [];
  return [...languages];
}

/** Pictures whose source nobody has named. */
export const withoutCredit: Where = { or: [{ credit: { exists: false } }, { credit: { equals: "" } }] };

/** Pictures whose rights have ended. @param now milliseconds since 1970 */
export function rightsEnded(now = Date.now()): Where {
  return { rightsUntil: { less_than_equal: new Date(now).toISOString() } };
}

/** Pictures whose rights end within the days of the reminder. */
export function rightsEnding(now = Date.now()): Where {
  const soon = new Date(now + reminderDays * 86_400_000).toISOString();
  return {
    and: [{ rightsUntil: { greater_than: new Date(now).toISOString() } }, { rightsUntil: { less_than_equal: soon } }],
  };
}

function textsOf(words: unknown): string[] {
  if (typeof words === "string") return [words.trim()];
  if (typeof words !== "object" || words === null) return [];
  return Object.values(words).map((word: unknown) => (typeof word === "string" ? word.trim() : ""));
}
