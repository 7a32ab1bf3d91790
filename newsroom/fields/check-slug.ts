import type { CollectionSlug, Payload, TextFieldSingleValidation } from "payload";
import { text } from "payload/shared";
import { inputWords } from "../words/own/input";
import { wordsIn } from "../words/say";
import { findSlugProblem } from "./own-letters";

/** Refuses to publish an address that is none; one from before, which readers have already, stays. */
export const checkSlug: TextFieldSingleValidation = async (value, options) => {
  const problem = typeof value === "string" ? findSlugProblem(value) : null;
  if (typeof value !== "string" || !problem) return text(value, options);
  const { collectionSlug = "", id, req } = options;
  const stored =
    id && isCollection(collectionSlug, req.payload) ? await readStored(collectionSlug, id, req.payload) : {};
  if (Reflect.get(stored, "slug") === value && Reflect.get(stored, "_status") !== "draft") return true;
  return wordsIn(inputWords, req.i18n).slug[problem];
};

function isCollection(slug: string, { collections }: Payload): slug is CollectionSlug {
  return slug in collections;
}

async function readStored(collection: CollectionSlug, id: string | number, newsroom: Payload): Promise<object> {
  return (await newsroom.findByID({ collection, id, depth: 0, draft: false, disableErrors: true })) ?? {};
}
