import type { SQL } from "@payloadcms/db-sqlite/drizzle";
import type { Payload } from "payload";
import { askPostgres, inTransaction } from "./postgres/ask-postgres";
import { writeRows } from "./rows";
import { isPostgres } from "./which";

/**
 * Runs a statement that writes what it has just read: of those with one name, in whatever process, one after the other.
 * SQLite writes so anyway.
 */
export async function writeAlone(newsroom: Payload, name: string, statement: SQL): Promise<void> {
  const { db } = newsroom;
  if (!isPostgres(db)) return void (await writeRows(newsroom, statement));
  await inTransaction(db.pool, async (client) => {
    await client.query("SELECT pg_advisory_xact_lock(hashtext($1))", [name]);
    await askPostgres({ pool: client }, statement);
  });
}
