import { type CollectionBeforeOperationHook, ValidationError } from "payload";

const statuses = new Set<unknown>([undefined, null, "draft", "published"]);

/** Refuses a status that there is none of: Payload stores any word for a draft and fails on anything but a word. */
export const checkStatus: CollectionBeforeOperationHook = ({ args, req, collection }) => {
  const data: unknown = "data" in args ? args.data : null;
  const status = typeof data === "object" && data !== null && "_status" in data ? data._status : undefined;
  if (statuses.has(status)) return args;
  const message = req.i18n.language === "en" ? "There is no such status." : "لا توجد حالة بهذا الاسم.";
  throw new ValidationError({ collection: collection.slug, errors: [{ path: "_status", message }] }, req.t);
};
