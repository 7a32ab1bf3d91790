export type DatabaseProblem = "busy" | "full" | "gone" | "away";

// Of PostgreSQL: its connection fails, it has too many, it shuts down, it starts. https://www.postgresql.org/docs/current/errcodes-appendix.html
const awayCodes = /^(?:08\w{3}|53300|57P0[1-5])$/;
const unreachable = /^(?:ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH)$/;

/**
 * What keeps the database from being written, as far as an error, or what caused it, says so. That nobody is reached is
 * the database's problem only when a statement met it: mail, payments and storage have connections too.
 */
export function databaseProblem(error: unknown, inStatement = false): DatabaseProblem | null {
  if (!(error instanceof Error)) return null;
  const asked = inStatement || "query" in error;
  // Not by its class: the newsroom's routes are bundled apart from this.
  const code = "code" in error ? String(error.code) : "";
  if (code.startsWith("SQLITE_BUSY")) return "busy";
  if (code === "SQLITE_FULL" || code === "53100") return "full";
  if (awayCodes.test(code) || (asked && unreachable.test(code))) return "away";
  return code === "DATABASE_GONE" ? "gone" : databaseProblem(error.cause, asked);
}
