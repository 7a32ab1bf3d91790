import type { TextFieldSingleValidation } from "payload";
import { text } from "payload/shared";
import { previewWords } from "../words/own/previews";
import { wordsIn } from "../words/say";

/** A link for outsiders says who has it; one from before this rule can be closed without. */
export const checkLabel: TextFieldSingleValidation = (value: unknown, options) => {
  const { operation, previousValue, req, siblingData } = options;
  const own = Object(siblingData)["own"] === true;
  const needed = !own && (operation === "create" || Boolean(previousValue));
  const said = typeof value === "string" ? value : null;
  if (needed && !said?.trim()) return wordsIn(previewWords, req.i18n).noLabel;
  return text(said, options);
};
