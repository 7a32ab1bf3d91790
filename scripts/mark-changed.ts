import { writeFile } from "node:fs/promises";
import { Client } from "pg";
import { readSettings } from "@/env";
import { writeEntry } from "@/newsroom/instances/journal";
import { changeMark } from "@/press/open-press";

/** Tells running servers, and the next start, that a command has changed what readers see. */
export async function markChanged(): Promise<void> {
  const { dataDir, databaseUrl } = readSettings();
  await writeFile(changeMark(dataDir), new Date().toISOString());
  if (!databaseUrl) return;
  const database = new Client({ connectionString: databaseUrl });
  await database.connect();
  try {
    await writeEntry(database, "command", "everything");
  } finally {
    await database.end();
  }
}
