import { statSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { type InArgs, type InStatement, type ResultSet, Sqlite3Client } from "@libsql/client/sqlite3";
import Database from "libsql";
import { databaseProblem } from "../database-problem";

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
  readonly #file: string;
  readonly #inode: number;

  constructor(file: string) {
    const database = new Database(file, {});
    for (const setting of ["busy_timeout = 0", "journal_mode = WAL", "synchronous = FULL"])
      database.exec(`PRAGMA ${setting}`);
    super(file, {}, database, "number");
    this.#database = database;
    this.#file = file;
    this.#inode = statSync(file).ino;
  }

  /**
   * @throws DatabaseGoneError for what would be written into a file that nobody will ever read
   * @throws Error of SQLite; its code is `SQLITE_BUSY` when the lock was not to be had within five seconds
   */
  override execute(statement: InStatement, args?: InArgs): Promise<ResultSet> {
    const asked = typeof statement === "string" ? { sql: statement, args: args ?? [] } : statement;
    return withPatience(() => (isReading(asked.sql) ? super.execute(asked) : this.#write(() => super.execute(asked))));
  }

  /**
   * Runs all statements or none of them, as one change; what they answer is lost.
   * @throws as {@link execute}
   */
  async writeAll(statements: { sql: string; args: unknown[] }[]): Promise<void> {
    await withPatience(() =>
      this.#write(() => {
        for (const { sql, args } of statements) this.#database.prepare(sql).run(args);
      }),
    );
  }

  /** Nothing may come between: `work` has done everything when it returns, and what it promises is only the result. */
  #write<Result>(work: () => Result): Result {
    if (statSync(this.#file, { throwIfNoEntry: false })?.ino !== this.#inode) throw new DatabaseGoneError();
    this.#database.exec("BEGIN IMMEDIATE");
    try {
      const result = work();
      // Of a statement that failed nothing is left; after some failures SQLite has ended the transaction by itself.
      if (this.#database.inTransaction) this.#database.exec("COMMIT");
      return result;
    } catch (error) {
      if (this.#database.inTransaction) this.#database.exec("ROLLBACK");
      throw error;
    }
  }
}

/** Tries again for five seconds while the lock is not to be had. */
async function withPatience<Result>(attempt: () => Promise<Result> | Result): Promise<Result> {
  const end = performance.now() + patienceMs;
  for (let pauseMs = 5; ; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
    try {
      return await attempt();
    } catch (error) {
      if (databaseProblem(error) !== "busy" || performance.now() > end) throw error;
    }
    await sleep(pauseMs);
  }
}

/** The file was removed or replaced. The system keeps the old one for as long as it is open, and then deletes it. */
class DatabaseGoneError extends Error {
  readonly code = "DATABASE_GONE";
  override message = "the database file was removed or replaced while the server was running";
}

const readings = /^\s*(?:(?:select|pragma|explain|values)\b|with\b(?![^]*\b(?:insert|update|delete|replace)\b))/i;

function isReading(sql: string): boolean {
  return readings.test(sql);
}
