import { existsSync, readFileSync } from "node:fs";
import type { Settings } from "@/env";
import { followedFile, lastNumber } from "@/newsroom/instances/journal";
import { withPostgres } from "./with-postgres";

/** Whether other instances on a PostgreSQL have changed what readers see since this one left. */
export async function hasMissedChanges({ dataDir, databaseUrl }: Settings): Promise<boolean> {
  if (!databaseUrl) return false;
  const { rows } = await withPostgres(databaseUrl, (database) => database.query<{ last: string }>(lastNumber));
  const file = followedFile(dataDir);
  return !existsSync(file) || readFileSync(file, "utf8") !== rows[0]?.last;
}
