import type { DateFieldValidation } from "payload";
import { previewWords } from "../words/own/previews";
import { wordsIn } from "../words/say";

const longestDays = 90;
const dayMs = 86_400_000;

/** A link opens for ninety days at most. A new one ends in the future; to end one now is a way to close it. */
export const checkExpiry: DateFieldValidation = (value, { operation, previousValue, req }) => {
  const words = wordsIn(previewWords, req.i18n);
  const at = value ? new Date(value).getTime() : Number.NaN;
  if (Number.isNaN(at)) return words.oddExpiry;
  // A link from before this rule can be closed, too.
  if (operation === "update" && previousValue && new Date(String(previousValue)).getTime() === at) return true;
  if (at > Date.now() + longestDays * dayMs + 60_000) return words.farExpiry;
  return operation === "create" && at <= Date.now() ? words.pastExpiry : true;
};
