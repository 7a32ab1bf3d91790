import type { AfterErrorHook } from "payload";
import { inputWords } from "../words/own/input";
import { wordsIn } from "../words/say";

/** Payload answers 500 to a form whose JSON cannot be read. */
export const explainBrokenJson: AfterErrorHook = ({ error, req }) => {
  if (error.name !== "SyntaxError") return;
  return { status: 400, response: { errors: [{ name: "BrokenJson", message: wordsIn(inputWords, req.i18n).json }] } };
};
