export type DatabaseProblem = "busy" | "full" | "gone" | "away";

// Of PostgreSQL: its connection fails, it has too many, it shuts down, it starts. https://www.postgresql.org/docs/current/errcodes-appendix.html
const awayCodes = /^(?:ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|08\w{3}|53300|57P0[1-5])$/;

/** What keeps the database from being written, as far as an error, or what caused it, says so. */
export function databaseProblem(error: unknown): DatabaseProblem | null {
  if (!(error instanceof Error)) return null;
  // Not by its class: the newsroom's routes are bundled apart from this.
  const code = "code" in error ? String(error.code) : "";
  if (code.startsWith("SQLITE_BUSY")) return "busy";
  if (code === "SQLITE_FULL" || code === "53100") return "full";
  if (awayCodes.test(code)) return "away";
  return code === "DATABASE_GONE" ? "gone" : databaseProblem(error.cause);
}
