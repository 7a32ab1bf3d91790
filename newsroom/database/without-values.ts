/**
 * What goes into the program's log, without what people have written: the error of a statement that failed names all
 * values that were to be kept, those of donors and of colleagues too.
 */
export function withoutValues(logged: unknown): unknown {
  if (typeof logged !== "object" || logged === null) return logged;
  if (logged instanceof Error) return tellStatement(logged);
  if ("err" in logged && logged.err instanceof Error) return { ...logged, err: tellStatement(logged.err) };
  return logged;
}

/** The message of an error, without values. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? tellStatement(error).message : "unknown";
}

function tellStatement(error: Error): Error {
  if (!("query" in error && "params" in error)) return error;
  const told = new Error(`Failed query: ${String(error.query)}`, {
    cause: withoutDetail(error.cause),
  });
  const frames = error.stack?.split("\n").filter((line) => line.startsWith("    at ")) ?? [];
  told.stack = [told.message, ...frames].join("\n");
  return told;
}

/** PostgreSQL names values in the details of an error, and in the message of some: its code says enough. */
function withoutDetail(cause: unknown): unknown {
  if (!(cause instanceof Error && "detail" in cause && "code" in cause)) return cause;
  const constraint = "constraint" in cause && typeof cause.constraint === "string" ? ` (${cause.constraint})` : "";
  return Object.assign(new Error(`PostgreSQL answered ${String(cause.code)}${constraint}`), { code: cause.code });
}
