import type { Payload } from "payload";
import { selectRows, sql } from "./rows";
import { isPostgres } from "./which";

/** Whether a table is there: before the first migration none is. */
export async function hasTable(newsroom: Payload, name: string): Promise<boolean> {
  const tables = isPostgres(newsroom.db)
    ? sql`SELECT 1 FROM pg_tables WHERE schemaname = current_schema() AND tablename = ${name}`
    : sql`SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ${name}`;
  return (await selectRows(newsroom, tables)).length > 0;
}
