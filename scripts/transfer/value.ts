import type { Kind, Value } from "./table";

/**
 * What a database gave for a column, in the form of both. An empty value of JSON is the same as none.
 * @throws Error saying why it cannot be in such a column
 */
export function readValue(kind: Kind, value: unknown): Value {
  if (value === null || value === undefined) return null;
  switch (kind) {
    case "text":
      if (typeof value === "string") return value;
      break;
    case "number":
      if (typeof value === "number") return value;
      break;
    case "boolean":
      if (value === 0 || value === 1) return value === 1;
      break;
    case "time":
      if (typeof value === "string") return readTime(value);
      break;
    case "json":
      if (typeof value === "string") return readJson(value);
  }
  throw new Error(`holds what is no ${kind}`);
}

/** A time without a zone is one in UTC, as SQLite's own functions write it. */
function readTime(value: string): string {
  const zoned = /^\d{4}-\d\d-\d\d$|(?:Z|[+-]\d\d:?\d\d)$/.test(value);
  const time = new Date(zoned ? value : `${value.replace(" ", "T")}Z`);
  const year = time.getUTCFullYear();
  if (Number.isNaN(year) || year < 1 || year > 9999) throw new Error("holds what is no time of the years 1 to 9999");
  return time.toISOString();
}

function readJson(value: string): Value {
  try {
    return JSON.parse(value);
  } catch {
    throw new Error("holds what is no JSON");
  }
}

/** The one way in which a value is written for comparing: JSON with its keys in order. */
export function canonical(value: Value | Value[]): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}

/** Whether a value holds what PostgreSQL cannot store: a zero character, or half of a pair of surrogates. */
export function isUnstorable(value: Value): boolean {
  // JSON writes both as escapes; any other escape behind a backslash is that backslash's own.
  return /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/.test(JSON.stringify(value));
}
