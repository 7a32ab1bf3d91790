import { type FieldHook, ValidationError } from "payload";
import { inputWords } from "../words/own/input";
import { wordsIn } from "../words/say";

/** Letters that our readers cannot type into an address: neither Arabic nor Latin. */
const foreign = /(?![\p{Script_Extensions=Arab}\p{Script=Latin}])\p{L}/gu;

/** A title without the letters that an address of ours has no room for. */
export function ownLetters(title: string): string {
  return title.replaceAll(foreign, " ");
}

/** Refuses an address that somebody has written in another script; one from before that is only sent again stays. */
export const refuseOtherScripts: FieldHook = ({ value, originalDoc, req, collection, path }) => {
  if (typeof value !== "string" || value === originalDoc?.["slug"] || ownLetters(value) === value) return value;
  const message = wordsIn(inputWords, req.i18n).slug;
  const errors = [{ path: path.join("."), message }];
  throw new ValidationError({ ...(collection ? { collection: collection.slug } : {}), errors }, req.t);
};
