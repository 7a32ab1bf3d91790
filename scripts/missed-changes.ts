import { existsSync, readFileSync } from "node:fs";
import { Client } from "pg";
import type { Settings } from "@/env";
import { followedFile, lastNumber } from "@/newsroom/instances/journal";

/** Whether other instances on a PostgreSQL have changed what readers see since this one left. */
export async function hasMissedChanges({ dataDir, databaseUrl }: Settings): Promise<boolean> {
  if (!databaseUrl) return false;
  const database = new Client({ connectionString: databaseUrl });
  await database.connect();
  try {
    const { rows } = await database.query<{ last: string }>(lastNumber);
    const file = followedFile(dataDir);
    return !existsSync(file) || readFileSync(file, "utf8") !== rows[0]?.last;
  } finally {
    await database.end();
  }
}
