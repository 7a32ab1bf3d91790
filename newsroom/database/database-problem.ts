export type DatabaseProblem = "busy" | "full" | "gone" | "away";

// Of PostgreSQL: 55P03 is a lock not had in time, 53100 a full disk; here its connection fails, it has too many, it shuts down, it starts. https://www.postgresql.org/docs/current/errcodes-appendix.html
const awayCodes = /^(?:08\w{3}|53300|57P0[1-5])$/;
const unreachable = /^(?:ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH)$/;
// `pg` and its pool have no codes for what ends between them and the server.
const lostLine = /^(?:timeout expired|Connection terminated)/;
const longQueue = "timeout exceeded when trying to connect";

/**
 * What keeps the database from being written, as far as an error, or what caused it, says so. That nobody is reached is
 * the database's problem only when a statement met it: mail, payments and storage have connections too.
 */
export function databaseProblem(error: unknown, inStatement = false): DatabaseProblem | null {
  if (!(error instanceof Error)) return null;
  const asked = inStatement || "query" in error;
  // Not by its class: the newsroom's routes are bundled apart from this.
  const code = "code" in error ? String(error.code) : "";
  if (code.startsWith("SQLITE_BUSY") || code === "55P03") return "busy";
  if (code === "SQLITE_FULL" || code === "53100") return "full";
  if (error.message === longQueue) return "busy";
  if (awayCodes.test(code) || lostLine.test(error.message) || (asked && unreachable.test(code))) return "away";
  return code === "DATABASE_GONE" ? "gone" : databaseProblem(error.cause, asked);
}
