import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readSettings, SettingsError } from "@/env";
import { BackupError } from "./backup/backup-error";
import { databaseName } from "./backup/manifest";
import { orOneLine } from "./backup/one-line";
import { moveToPostgres } from "./transfer/move-to-postgres";

const usage = "Usage: npm run move -- --to postgres://user:password@host/name";

/** Moves the newsroom in DATA_DIR from SQLite to an empty PostgreSQL. */
await orOneLine(async () => {
  const { to } = parseArgs({ options: { to: { type: "string" } } }).values;
  if (to === undefined) throw new BackupError(usage);
  const { dataDir, databaseUrl } = readSettings({ ...process.env, DATABASE_URL: to });
  if (databaseUrl === null) throw new BackupError(usage);
  if (!existsSync(join(dataDir, databaseName))) throw new SettingsError(`DATA_DIR: there is no newsroom in ${dataDir}`);
  const { tables, rows } = await moveToPostgres({ dataDir, url: databaseUrl, report: (line) => console.log(line) });
  console.log(`whole: ${tables} tables, ${rows} rows, every row the same`);
  console.log("Next: start the site with DATABASE_URL set to this address.");
  console.log(`Pictures and secret are used where they are. ${join(dataDir, databaseName)} is not used any more.`);
});
