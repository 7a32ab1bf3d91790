import { BackupError } from "../backup/backup-error";
import { nameDatabase, withPostgres } from "../with-postgres";
import { isMigrated } from "./is-migrated";
import { planTransfer } from "./plan";
import { postgresSide } from "./postgres-side";
import { intoSqlite } from "./sqlite-newsroom";
import { type Transferred, transfer } from "./transfer";

/**
 * Copies the newsroom of a PostgreSQL, as it is at one moment, into an empty SQLite newsroom, while others write.
 * @throws BackupError in one line
 */
export function copyOutOfPostgres(url: string, file: string): Promise<Transferred> {
  return withPostgres(url, async (client) => {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    if (!(await isMigrated(client)))
      throw new BackupError(`There is no newsroom of this version in ${nameDatabase(url)}: start the site once`);
    const postgres = postgresSide(client);
    return intoSqlite(file, async (sqlite) =>
      transfer([postgres, sqlite], await planTransfer(sqlite, postgres), () => undefined),
    );
  });
}
