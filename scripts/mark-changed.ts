import { writeFile } from "node:fs/promises";
import { readSettings } from "@/env";
import { writeEntry } from "@/newsroom/instances/journal";
import { changeMark } from "@/press/open-press";
import { withPostgres } from "./with-postgres";

/** Tells running servers, and the next start, that a command has changed what readers see. */
export async function markChanged(): Promise<void> {
  const { dataDir, databaseUrl } = readSettings();
  await writeFile(changeMark(dataDir), new Date().toISOString());
  if (databaseUrl) await withPostgres(databaseUrl, (database) => writeEntry(database, "command", "everything"));
}
