import { type CollectionBeforeValidateHook, ValidationError } from "payload";

/** First parts of addresses that the site answers itself: a page there would never be seen. */
const taken = new Set([
  ..."admin api archive ar assets author card corrections donate en feed fonts lite media news notice preview".split(
    " ",
  ),
  ..."read saved search section sitemaps tag".split(" "),
]);

/** Refuses an address that belongs to a part of the site. */
export const checkPageAddress: CollectionBeforeValidateHook = ({ data, req, collection }) => {
  if (!taken.has(data?.["slug"])) return data;
  const english = "This address belongs to a part of the site: choose another.";
  const message = req.i18n.language === "en" ? english : "هذا العنوان لجزء من الموقع نفسه: اختر غيره.";
  throw new ValidationError({ collection: collection.slug, errors: [{ path: "slug", message }] }, req.t);
};
