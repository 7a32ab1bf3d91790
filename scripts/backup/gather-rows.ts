import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { copyOutOfPostgres } from "../transfer/out-of-postgres";
import { refuseHalfMoved } from "../transfer/refuse-half-moved";
import { databaseName } from "./manifest";
import { migrateForward } from "./migrate-forward";
import { copyDatabase } from "./sqlite";

/**
 * Puts the rows of a newsroom, as they are at one moment, into a SQLite file of a folder, whichever database they are in.
 * @throws BackupError or SettingsError in one line
 */
export async function gatherRows(dataDir: string, databaseUrl: string | null, folder: string): Promise<void> {
  const file = join(folder, databaseName);
  if (databaseUrl === null) return copyDatabase(join(dataDir, databaseName), file);
  await refuseHalfMoved({ databaseUrl });
  const fresh = join(folder, "fresh");
  await mkdir(fresh);
  migrateForward(fresh);
  await copyOutOfPostgres(databaseUrl, join(fresh, databaseName));
  await copyDatabase(join(fresh, databaseName), file);
  await rm(fresh, { recursive: true });
}
