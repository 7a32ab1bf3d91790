import { type CollectionBeforeOperationHook, type CollectionConfig, NotFound } from "payload";

/** Payload asks the database for any id it is given, and answers 500 when that cannot be a number. */
const refuseOddId: CollectionBeforeOperationHook = ({ args, req }) => {
  const id: unknown = "id" in args ? args.id : undefined;
  if (typeof id === "string" && !/^\d{1,15}$/.test(id)) throw new NotFound(req.t);
  return args;
};

/** Lets a collection answer 404 for ids that nothing can have. */
export function withKnownIds(collection: CollectionConfig): CollectionConfig {
  const beforeOperation = [refuseOddId, ...(collection.hooks?.beforeOperation ?? [])];
  return { ...collection, hooks: { ...collection.hooks, beforeOperation } };
}
