import type { Client } from "pg";
import { migrationsOf } from "../needs-preparing";

/** Whether a database has been through exactly the migrations of this version. */
export async function isMigrated(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ there: boolean }>(
    "SELECT to_regclass('payload_migrations') IS NOT NULL AS there",
  );
  if (!rows[0]?.there) return false;
  const applied = await client.query<{ name: string }>("SELECT name FROM payload_migrations");
  const names = new Set(applied.rows.map(({ name }) => name));
  const wanted = migrationsOf("postgres");
  return wanted.length === names.size && wanted.every((name) => names.has(name));
}
