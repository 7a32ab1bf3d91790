import { isDeepStrictEqual } from "node:util";
import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  GlobalBeforeChangeHook,
  JsonObject,
  PayloadRequest,
} from "payload";

/** Written by hooks or by Payload at every change: they say nothing of what somebody did. */
const keptByHooks = new Set(
  [
    "id updatedAt createdAt _status pictures public globalType owner revisedAt firstPublishedAt sessions loginAttempts",
    "lockUntil salt hash nonce tokenHash resetPasswordToken resetPasswordExpiration resetPasswordRequestedAt",
    "sizes url thumbnailURL",
  ].flatMap((names) => names.split(" ")),
);

/** Keeps what only the beginning of an operation knows: whether the browser saves by itself. */
export const noteAutosave: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (operation === "update") req.context[`autosave:${collection.slug}`] = "autosave" in args && args.autosave;
  return args;
};

export function isAutosave(collection: string, req: PayloadRequest): boolean {
  return req.context[`autosave:${collection}`] === true;
}

/** Keeps the names of the fields that a change touches until it is done. Asked before: what comes after is populated. */
export const noteChangedFields: CollectionBeforeChangeHook = ({ data, originalDoc, collection, req }) => {
  if (originalDoc?.id) req.context[keyOf(collection.slug, originalDoc.id)] = changedFields(originalDoc, data);
  return data;
};

export const noteChangedGlobalFields: GlobalBeforeChangeHook = ({ data, originalDoc, global, req }) => {
  req.context[keyOf("globals", global.slug)] = changedFields(originalDoc ?? {}, data);
  return data;
};

export function recallChangedFields(collection: string, id: number | string, req: PayloadRequest): string[] {
  const names = req.context[keyOf(collection, id)];
  return Array.isArray(names) ? names.filter((name) => typeof name === "string") : [];
}

/** The names of the fields of `after` that differ from `before`; empty is like missing, and the ids of rows do not count. */
function changedFields(before: JsonObject, after: JsonObject): string[] {
  return Object.keys(after).filter(
    (name) => !keptByHooks.has(name) && !isDeepStrictEqual(plain(before[name]), plain(after[name])),
  );
}

function plain(value: unknown): unknown {
  if (value === null || value === "") return undefined;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(plain);
  if (typeof value !== "object") return value;
  const entries = Object.entries(value ?? {})
    .filter(([name]) => name !== "id")
    .map(([name, inner]) => [name, plain(inner)] as const)
    .filter(([, inner]) => inner !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}

function keyOf(collection: string, id: number | string): string {
  return `audit:${collection}:${id}`;
}
