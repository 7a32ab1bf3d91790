import { randomBytes } from "node:crypto";
import { mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import Database from "libsql";
import { Pool } from "pg";
import { dropOwnDatabase, makeOwnDatabase } from "@/newsroom/database/postgres/own-database";
import { settingsOf, workshop } from "../edition";
import { runProgram } from "../processes";
import { isRow, type Row } from "./writer";

export type DatabaseName = "sqlite" | "postgres";

/** A newsroom with a generated archive, ready to be served. */
export type Archive = {
  stories: number;
  /** How long the stories took to load, all their indexes included. */
  seconds: number;
  password: string;
  dataDir: string;
  /** The address of its database in PostgreSQL; `null` for SQLite in the folder. */
  databaseUrl: string | null;
};

const hourMs = 3_600_000;
/** An archive that was loaded within the last hours is taken again: its news are news still. */
const keptMs = 12 * hourMs;

/** An archive of so many stories, loaded when there is no fresh one. @param server of PostgreSQL; `null` for SQLite */
export async function openArchive(stories: number, server: string | null): Promise<Archive> {
  const dataDir = resolve(workshop, `archive-${server ? "postgres" : "sqlite"}-${stories}`);
  const databaseUrl = server && `${server}/archive_${stories}`;
  const known = await readKnown(dataDir);
  if (known && known.databaseUrl === databaseUrl) return known;
  await rm(dataDir, { recursive: true, force: true });
  await mkdir(dataDir, { recursive: true });
  if (databaseUrl) {
    await dropOwnDatabase(databaseUrl);
    await makeOwnDatabase(databaseUrl, null);
  }
  const password = randomBytes(12).toString("hex");
  const end = Math.floor(Date.now() / hourMs) * hourMs;
  const options = ["--stories", String(stories), "--end", String(end), "--password", password];
  const command = [process.execPath, "scripts/command.mjs", "../bench/archive/load", ...options];
  const said = runProgram(command, { env: { ...settingsOf(dataDir, 3000), ...databaseOf({ databaseUrl }) } });
  const { seconds } = JSON.parse(said.trim().split("\n").at(-1) ?? "{}");
  const archive = { stories, seconds, password, dataDir, databaseUrl };
  await writeFile(resolve(dataDir, "archive.json"), JSON.stringify(archive));
  return archive;
}

/** The setting of a program that works with an archive. */
export function databaseOf({ databaseUrl }: Pick<Archive, "databaseUrl">): Record<string, string> {
  return databaseUrl ? { DATABASE_URL: databaseUrl } : {};
}

async function readKnown(dataDir: string): Promise<Archive | null> {
  const file = resolve(dataDir, "archive.json");
  const found = await stat(file).catch(() => null);
  return found && found.mtimeMs > Date.now() - keptMs ? JSON.parse(await readFile(file, "utf8")) : null;
}

/** Asks the database of an archive beside the site. */
export async function readArchive({ dataDir, databaseUrl }: Archive, sql: string): Promise<Row[]> {
  if (databaseUrl) {
    const pool = new Pool({ connectionString: databaseUrl, max: 1 });
    const { rows } = await pool.query(sql);
    await pool.end();
    return rows.filter(isRow);
  }
  const database = new Database(resolve(dataDir, "waraq.db"), { readonly: true });
  const rows = database.prepare(sql).all().filter(isRow);
  database.close();
  return rows;
}

/** What an archive's database takes on disk, in MB. */
export async function sizeOf(archive: Archive): Promise<number> {
  if (!archive.databaseUrl) return (await stat(resolve(archive.dataDir, "waraq.db"))).size / 2 ** 20;
  const [row] = await readArchive(archive, "SELECT pg_database_size(current_database()) AS size");
  return Number(row?.["size"]) / 2 ** 20;
}
