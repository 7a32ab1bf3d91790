import type { Pool } from "pg";

/** What is used of Payload's adapter of PostgreSQL. The types of both adapters at once would contradict each other. */
export type Postgres = { name: "postgres"; pool: Pool };

/** Whether a newsroom's adapter is that of PostgreSQL; otherwise it is that of SQLite. */
export function isPostgres(db: object): db is Postgres {
  return "name" in db && db.name === "postgres";
}
