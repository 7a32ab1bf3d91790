import { type CollectionBeforeValidateHook, ValidationError, type Where } from "payload";
import { renameWords } from "../words/own/renames";
import { wordsIn } from "../words/say";

/** First parts of addresses that the site answers itself: a page there would never be seen. */
const taken = new Set([
  ..."admin api archive ar assets author card corrections donate en feed fonts lite media news notice preview".split(
    " ",
  ),
  ..."read saved search section sitemaps tag".split(" "),
]);

/** Refuses to publish at an address that belongs to a part of the site, or to another page in the same language. */
export const checkPageAddress: CollectionBeforeValidateHook = async ({ data, originalDoc, req, collection }) => {
  const refuse = (message: string) =>
    new ValidationError({ collection: collection.slug, errors: [{ path: "slug", message }] }, req.t);
  const { slug, language } = { ...originalDoc, ...data };
  const english = "This address belongs to a part of the site: choose another.";
  // A draft is saved while somebody types: whatever is wrong with its address, the rest is kept.
  if (data?.["_status"] !== "draft" && taken.has(slug)) {
    throw refuse(req.i18n.language === "en" ? english : "هذا العنوان لجزء من الموقع نفسه: اختر غيره.");
  }
  if (typeof slug !== "string" || data?.["_status"] !== "published") return data;
  const same: Where[] = [{ slug: { equals: slug } }, { language: { equals: language ?? "ar" } }];
  const other: Where[] = originalDoc?.["id"] ? [{ id: { not_equals: originalDoc["id"] } }] : [];
  const where: Where = { and: [...same, ...other, { _status: { equals: "published" } }] };
  const { totalDocs } = await req.payload.count({ collection: "pages", where });
  if (totalDocs > 0) throw refuse(wordsIn(renameWords, req.i18n).pageTaken);
  return data;
};
