import { postgresAdapter } from "@payloadcms/db-postgres";
import { openPool } from "./open-pool";
import { withWholeMigrations } from "./whole-migrations";

type Options = { url: string; migrationDir: string };

/**
 * PostgreSQL. As with SQLite no transaction is opened around a whole change: what stands beside the stories (lists,
 * search, steps, the ledger) is written by statements of its own, each of which is whole, and is healed at start.
 * Migrations alone have one each.
 */
export function openPostgres({ url, migrationDir }: Options): ReturnType<typeof postgresAdapter> {
  const postgres = postgresAdapter({
    pool: { connectionString: url },
    migrationDir,
    push: false,
    disableCreateDatabase: true,
  });
  return {
    ...postgres,
    init: (args) => {
      const adapter = withWholeMigrations(postgres.init(args));
      adapter.pool = openPool(url);
      return adapter;
    },
  };
}
