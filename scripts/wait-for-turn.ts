import { Client } from "pg";

/** Waits until no other instance prepares the same PostgreSQL. The turn lasts until this process ends. */
export async function waitForTurn(databaseUrl: string): Promise<void> {
  const database = new Client({ connectionString: databaseUrl });
  await database.connect();
  await takeTurn(database);
}

/** As {@link waitForTurn}, until the connection ends. */
export async function takeTurn(database: Client): Promise<void> {
  await database.query("SELECT pg_advisory_lock(hashtext('waraq: prepare'))");
}
