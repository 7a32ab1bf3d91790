import { type Client, createClient, type Value } from "@libsql/client";
import type { Manifest } from "./manifest";

/** Does something with a database file, and closes it again. */
export async function withDatabase<Result>(file: string, work: (database: Client) => Promise<Result>): Promise<Result> {
  const database = createClient({ url: `file:${file}` });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** Copies a database as it is at one moment, while others write into it. https://www.sqlite.org/lang_vacuum.html */
export async function copyDatabase(from: string, to: string): Promise<void> {
  await withDatabase(from, async (database) => {
    await database.execute("PRAGMA busy_timeout = 60000");
    await database.execute({ sql: "VACUUM INTO ?", args: [to] });
  });
}

/** What a backup says of its database. */
export function describeDatabase(file: string): Promise<Pick<Manifest, "migrations" | "tables">> {
  return withDatabase(file, async (database) => {
    const names = await database.execute(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    );
    const tables: Manifest["tables"] = {};
    for (const row of names.rows) {
      const name = text(row["name"]);
      const counted = await database.execute(`SELECT count(*) AS rows FROM "${name.replaceAll('"', '""')}"`);
      tables[name] = Number(counted.rows[0]?.["rows"]);
    }
    const applied = await database.execute("SELECT name FROM payload_migrations ORDER BY id");
    return { tables, migrations: applied.rows.map((row) => text(row["name"])) };
  });
}

/** What is wrong with a database file: damaged pages, or references to rows that are not there. */
export function findDamage(file: string): Promise<string[]> {
  return withDatabase(file, async (database) => {
    const whole = await database.execute("PRAGMA integrity_check(10)");
    const problems = whole.rows.map((row) => text(row[0])).filter((said) => said !== "ok");
    const astray = await database.execute("PRAGMA foreign_key_check");
    return astray.rows.length > 0 ? [...problems, `${astray.rows.length} references lead nowhere`] : problems;
  });
}

/** Whether another program has a database open. */
export function isInUse(file: string): Promise<boolean> {
  return withDatabase(file, async (database) => {
    try {
      // SQLite leaves its write-ahead log only for whoever is alone with the file.
      const { rows } = await database.execute("PRAGMA journal_mode = DELETE");
      return text(rows[0]?.[0]) !== "delete";
    } catch {
      return true;
    }
  });
}

function text(value: Value | undefined): string {
  return typeof value === "string" ? value : "";
}
