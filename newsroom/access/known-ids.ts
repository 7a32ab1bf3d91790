import { type CollectionBeforeOperationHook, type CollectionConfig, NotFound } from "payload";

/** Payload makes `NaN` of an id that is no number, asks the database for it all the same, and answers 500. */
const refuseOddId: CollectionBeforeOperationHook = ({ args, req }) => {
  const id: unknown = "id" in args ? args.id : undefined;
  const odd = typeof id === "number" ? !Number.isSafeInteger(id) : typeof id === "string" && !/^\d{1,15}$/.test(id);
  if (odd) throw new NotFound(req.t);
  return args;
};

/** Lets a collection answer 404 for ids that nothing can have. */
export function withKnownIds(collection: CollectionConfig): CollectionConfig {
  const beforeOperation = [refuseOddId, ...(collection.hooks?.beforeOperation ?? [])];
  return { ...collection, hooks: { ...collection.hooks, beforeOperation } };
}
