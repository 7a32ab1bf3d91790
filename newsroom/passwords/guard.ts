import { type CollectionBeforeOperationHook, ValidationError } from "payload";
import { passwordWords } from "../words/own/passwords";
import { wordsIn } from "../words/say";
import { isDocument } from "../workflow/published";
import { demandCurrent } from "./demand-current";
import { readKnownOf } from "./known-of";
import { findPasswordProblem, normalisePassword } from "./password-problem";
import { noteNewPassword } from "./new-password";

/** Every new password passes here, through whichever door it comes: a screen, the API, a link, a command. */
export const guardPasswords: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess, req }) => {
  const data: unknown = "data" in args ? args.data : null;
  if ((operation !== "create" && operation !== "update") || !isDocument(data)) return args;
  const current: unknown = data["currentPassword"];
  delete data["currentPassword"];
  const id = "id" in args && (typeof args.id === "string" || typeof args.id === "number") ? args.id : null;
  if (operation === "update" && overrideAccess !== true) await demandCurrent(req, { id, data, current });
  const password: unknown = data["password"];
  if (password === undefined || password === null || password === "") return args;
  const known = await readKnownOf(req.payload, id, [data["email"], data["name"]]);
  const problem = findPasswordProblem(password, known);
  if (problem !== null || typeof password !== "string") {
    const message = wordsIn(passwordWords, req.i18n).problems[problem ?? "short"];
    throw new ValidationError({ collection: "users", errors: [{ message, path: "password" }], req }, req.t);
  }
  data["password"] = normalisePassword(password);
  if (operation === "update" && id !== null) noteNewPassword(req, id);
  return args;
};
