import { type Settings, SettingsError } from "@/env";
import { withPostgres } from "../with-postgres";
import { readUnderWay } from "./under-way";

/** @throws SettingsError when what a command was putting into the database is not whole */
export async function refuseHalfMoved({ databaseUrl }: Pick<Settings, "databaseUrl">): Promise<void> {
  const begun = databaseUrl === null ? null : await withPostgres(databaseUrl, readUnderWay);
  if (begun) throw new SettingsError(`DATABASE_URL: ${begun.what} into it has not come to its end: do that again`);
}
