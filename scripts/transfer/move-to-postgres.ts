import { join } from "node:path";
import { BackupError } from "../backup/backup-error";
import { databaseName } from "../backup/manifest";
import { migrateForward, refuseNewer } from "../backup/migrate-forward";
import { describeDatabase, isInUse } from "../backup/sqlite";
import { migrationsOf } from "../needs-preparing";
import { fillPostgres, refuseUnfit } from "./fill-postgres";
import type { Transferred } from "./transfer";

type Options = { dataDir: string; url: string; report: (line: string) => void };

/**
 * Moves the SQLite newsroom of a folder to an empty PostgreSQL, or goes on with that. The file stays as it is.
 * @throws BackupError in one line
 */
export async function moveToPostgres({ dataDir, url, report }: Options): Promise<Transferred> {
  const advice = "it stays as it is, name an empty one";
  const room = { url, what: `a move of ${dataDir}`, aside: null, advice };
  await refuseUnfit(room);
  await refuseRunning(dataDir);
  const { migrations } = await describeDatabase(join(dataDir, databaseName));
  refuseNewer({ migrations });
  if (migrationsOf("sqlite").some((name) => !migrations.includes(name))) {
    migrateForward(dataDir);
    // What the migrations have left in the log is taken into the file.
    await refuseRunning(dataDir);
  }
  return fillPostgres({ ...room, folder: dataDir, report });
}

async function refuseRunning(dataDir: string): Promise<void> {
  if (await isInUse(join(dataDir, databaseName)))
    throw new BackupError(`The newsroom in ${dataDir} is running: stop it first`);
}
