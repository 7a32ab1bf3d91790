import { join } from "node:path";
import { openPostgres } from "./postgres/open-postgres";
import { openSqlite } from "./sqlite/open-sqlite";

type Options = { databaseUrl: string | null; dataDir: string; migrations: string };

/** PostgreSQL where its address is set, otherwise SQLite in DATA_DIR. Each has migrations of its own. */
export function openDatabase({ databaseUrl, dataDir, migrations }: Options) {
  if (databaseUrl) return openPostgres({ url: databaseUrl, migrationDir: join(migrations, "postgres") });
  return openSqlite({ dataDir, migrationDir: join(migrations, "sqlite") });
}
