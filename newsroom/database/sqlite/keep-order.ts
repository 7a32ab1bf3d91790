import type { CollectionBeforeOperationHook, Where } from "payload";
import { roleOf } from "../../access/roles";
import { isCondition } from "../../search/asked-words";
import { mapConditions } from "../../search/map-conditions";
import { isPostgres } from "../which";

const field = "publishedAt";
const ranges = new Set(["greater_than", "greater_than_equal", "less_than", "less_than_equal"]);

/**
 * Has SQLite go along the order of a list of stories where it is narrowed to a time of publication. For a range of an
 * indexed column it would rather read every story of that range, with its text, and sort them: it does not know how many
 * they are. A range that is asked for twice no index answers.
 */
export const keepOrder: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (isPostgres(req.payload.db) || !("where" in args) || !isCondition(args.where)) return args;
  // Of what is published, which strangers ask for, the index of that range is all that there is.
  const isList = operation === "read" && "draft" in args && args.draft;
  if (!isList || roleOf(req) === null || ("overrideAccess" in args && args.overrideAccess)) return args;
  const twice = (key: string, value: Where[string]) =>
    key === field && isRange(value) ? Promise.resolve({ or: [{ [key]: value }, { [key]: value }] }) : null;
  return { ...args, where: await mapConditions(args.where, twice) };
};

function isRange(value: unknown): boolean {
  const operators = isCondition(value) ? Object.keys(value) : [];
  return operators.length > 0 && operators.every((operator) => ranges.has(operator));
}
