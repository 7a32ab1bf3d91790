import { setTimeout as sleep } from "node:timers/promises";
import { type InArgs, type InStatement, type ResultSet, Sqlite3Client } from "@libsql/client/sqlite3";
import Database from "libsql";

const patienceMs = 5000;
const longestPauseMs = 100;

/**
 * Waits for SQLite's write lock without keeping readers waiting. SQLite itself would wait inside of the call and stop
 * the whole process for as long. Worse, a statement that meets the lock stays open in libSQL, and whatever this
 * connection writes afterwards is seen by itself but never committed (libsql-client-ts#352). So the lock is taken by
 * `exec`, which leaves nothing open, before the statement begins.
 */
export class PatientClient extends Sqlite3Client {
  readonly #database: Database.Database;

  constructor(file: string) {
    const database = new Database(file, {});
    for (const setting of ["busy_timeout = 0", "journal_mode = WAL", "synchronous = FULL"])
      database.exec(`PRAGMA ${setting}`);
    super(file, {}, database, "number");
    this.#database = database;
  }

  /** @throws the error of SQLite, whose code is `SQLITE_BUSY` when the lock was not to be had within five seconds */
  override async execute(statement: InStatement, args?: InArgs): Promise<ResultSet> {
    const asked = typeof statement === "string" ? { sql: statement, args: args ?? [] } : statement;
    const end = performance.now() + patienceMs;
    for (let pauseMs = 5; ; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
      try {
        return await (isReading(asked.sql) || this.#database.inTransaction
          ? super.execute(asked)
          : this.#write(() => super.execute(asked)));
      } catch (error) {
        if (!isBusy(error) || performance.now() > end) throw error;
      }
      await sleep(pauseMs);
    }
  }

  /** Nothing may come between: `work` has done everything when it returns, and what it promises is only the result. */
  #write(work: () => Promise<ResultSet>): Promise<ResultSet> {
    this.#database.exec("BEGIN IMMEDIATE");
    const result = work();
    // Of a statement that failed nothing is left; after some failures SQLite has ended the transaction by itself.
    if (this.#database.inTransaction) this.#database.exec("COMMIT");
    return result;
  }
}

/** Whether an error, or what caused it, is that somebody else holds the database for writing. */
export function isBusy(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ("code" in error && String(error.code).startsWith("SQLITE_BUSY")) || isBusy(error.cause);
}

const readings = /^\s*(?:(?:select|pragma|explain|values)\b|with\b(?![^]*\b(?:insert|update|delete|replace)\b))/i;

function isReading(sql: string): boolean {
  return readings.test(sql);
}
