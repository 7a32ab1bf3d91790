import { scheduleWords } from "../words/own/schedules";
import { wordsIn } from "../words/say";

/** Why a time was not kept, as it is stored: in both languages of the newsroom. */
export type Problem = { ar: string; en: string };

/** A problem in the words of this file, for both languages. */
export function describeProblem(say: (words: typeof scheduleWords.ar, language: "ar" | "en") => string): Problem {
  return { ar: say(scheduleWords.ar, "ar"), en: say(scheduleWords.en, "en") };
}

/** A stored problem in the language of whoever reads it; `null` when there is none. */
export function sayProblem(stored: unknown, i18n: { language: string }): string | null {
  if (typeof stored !== "string" || stored === "") return null;
  try {
    const problem: unknown = JSON.parse(stored);
    return isProblem(problem) ? wordsIn(problem, i18n) : stored;
  } catch {
    return stored;
  }
}

function isProblem(value: unknown): value is Problem {
  return typeof value === "object" && value !== null && "ar" in value && "en" in value;
}
