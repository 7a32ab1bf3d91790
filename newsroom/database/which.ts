import type { SQL } from "@payloadcms/db-sqlite/drizzle";
import type { Pool } from "pg";

/** What is used of Payload's adapters. The types of both at once would contradict each other. */
export type Postgres = { name: "postgres"; pool: Pool };
export type Sqlite = {
  drizzle: {
    all<Row>(statement: SQL): Promise<Row[]>;
    run(statement: SQL): Promise<{ rowsAffected: number }>;
  };
};

/** Whether a newsroom's adapter is that of PostgreSQL. */
export function isPostgres(db: object): db is Postgres {
  return "name" in db && db.name === "postgres";
}

/** Whether it is that of SQLite. */
export function isSqlite(db: object): db is Sqlite {
  return !isPostgres(db) && "drizzle" in db;
}
