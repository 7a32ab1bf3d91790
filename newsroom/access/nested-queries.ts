import { type CollectionBeforeOperationHook, QueryError } from "payload";
import { roleOf } from "./roles";

/**
 * Refuses questions about stories through others that point to them, except from those who may read everything.
 * Payload 3.90 puts no access rule on `related[contains][title]` and `sort=related.title`: drafts would answer too.
 */
export const refuseNestedQueries: CollectionBeforeOperationHook = ({ args, req }) => {
  const role = roleOf(req);
  if (role === "admin" || role === "editor" || ("overrideAccess" in args && args.overrideAccess)) return args;
  const asksThrough = "where" in args && hasNestedWhere(args.where);
  const sortsThrough = "sort" in args && [args.sort].flat().some((path) => isNestedPath(path));
  if (asksThrough || sortsThrough) throw new QueryError([{ path: asksThrough ? "where" : "sort" }]);
  return args;
};

/** Whether a condition looks into related documents by `contains`; what hops by dots is kept in bounds by Payload. */
function hasNestedWhere(where: unknown): boolean {
  if (typeof where !== "object" || where === null) return false;
  return Object.entries(where).some(
    ([key, value]) => (key === "contains" && typeof value === "object" && value !== null) || hasNestedWhere(value),
  );
}

/** `related.title` and `related__title`, but not a version's own `version.title`. */
function isNestedPath(path: unknown): boolean {
  return typeof path === "string" && /\.|__/.test(path.trim().replace(/^-?version\./, ""));
}
