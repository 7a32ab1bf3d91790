import { type CollectionBeforeChangeHook, ValidationError } from "payload";
import { erasureWords } from "../../words/own/erasure";
import { wordsIn } from "../../words/say";

/** Refuses to write who gave into what belongs to a donor that was forgotten. */
export const stayErased: CollectionBeforeChangeHook = ({ data, originalDoc, collection, req }) => {
  if (!originalDoc?.["erasedAt"]) return data;
  const message = wordsIn(erasureWords, req.i18n).staysEmpty;
  const errors = ["donorName", "donorEmail", "message", "thanks"]
    .filter((path) => Boolean(data[path]))
    .map((path) => ({ path, message }));
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors }, req.t);
  return data;
};
