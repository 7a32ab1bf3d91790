import { readMigrationFiles } from "payload";
import type { postgresAdapter } from "@payloadcms/db-postgres";

type Adapter = ReturnType<ReturnType<typeof postgresAdapter>["init"]>;

/**
 * Has each migration done in a transaction of its own, together with its line in the list of those that were done: a
 * process that dies in one leaves everything as it was before it. Nothing else is given transactions.
 */
export function withWholeMigrations(adapter: Adapter): Adapter {
  const begin = adapter.beginTransaction.bind(adapter);
  const migrate = adapter.migrate.bind(adapter);
  const none = async () => null;
  adapter.beginTransaction = none;
  adapter.migrate = async (args) => {
    const migrations = args?.migrations ?? (await readMigrationFiles({ payload: adapter.payload }));
    adapter.beginTransaction = begin;
    try {
      await migrate({ migrations });
    } finally {
      adapter.beginTransaction = none;
    }
    await demandKept(adapter, migrations);
  };
  return adapter;
}

/** Payload does not hear of a transaction that failed only as it ended. */
async function demandKept({ pool }: Adapter, migrations: { name: string }[]): Promise<void> {
  const { rows } = await pool.query<{ name: string }>("SELECT name FROM payload_migrations");
  const kept = new Set(rows.map(({ name }) => name));
  const lost = migrations.find(({ name }) => !kept.has(name));
  if (lost) throw new Error(`the migration ${lost.name} was not kept: do it again`);
}
