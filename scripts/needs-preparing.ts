import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createClient } from "@libsql/client";
import type { Settings } from "@/env";
import { withPostgres } from "./with-postgres";

type Place = Pick<Settings, "dataDir" | "databaseUrl">;

/**
 * Whether a migration has still to be applied, or nobody can sign in yet.
 * @throws SettingsError when PostgreSQL cannot be reached
 */
export async function needsPreparing({ dataDir, databaseUrl }: Place): Promise<boolean> {
  const { names, users } = await lookInto({ dataDir, databaseUrl });
  return users === 0 || migrationsOf(databaseUrl ? "postgres" : "sqlite").some((name) => !names.has(name));
}

/** Whether a start has ever made a newsroom here. @throws as {@link needsPreparing} */
export async function hasNewsroom(place: Place): Promise<boolean> {
  return (await lookInto(place)).names.size > 0;
}

function lookInto({ dataDir, databaseUrl }: Place): Promise<Look> {
  return databaseUrl ? lookIntoPostgres(databaseUrl) : lookIntoSqlite(dataDir);
}

/** The names of the migrations that this version has for a database. */
export function migrationsOf(database: "postgres" | "sqlite"): string[] {
  const files = readdirSync(join("newsroom/migrations", database));
  return files.filter((name) => /^\d.*\.ts$/.test(name)).map((name) => name.replace(/\.ts$/, ""));
}

type Look = { names: Set<unknown>; users: number };

const nothing: Look = { names: new Set(), users: 0 };
const applied = "SELECT name FROM payload_migrations";
const anybody = "SELECT id FROM users LIMIT 1";
/** What PostgreSQL says of an empty database. */
const noSuchTable = "42P01";

async function lookIntoSqlite(dataDir: string): Promise<Look> {
  const file = join(dataDir, "waraq.db");
  if (!existsSync(file)) return nothing;
  const database = createClient({ url: `file:${file}` });
  try {
    const [names, users] = [await database.execute(applied), await database.execute(anybody)];
    return { names: new Set(names.rows.map((row) => row["name"])), users: users.rows.length };
  } catch {
    return nothing;
  } finally {
    database.close();
  }
}

function lookIntoPostgres(url: string): Promise<Look> {
  return withPostgres(url, async (database) => {
    try {
      const [names, users] = [await database.query<{ name: string }>(applied), await database.query(anybody)];
      return { names: new Set(names.rows.map(({ name }) => name)), users: users.rows.length };
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === noSuchTable) return nothing;
      throw error;
    }
  });
}
