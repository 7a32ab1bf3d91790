import { createClient } from "@libsql/client";
import { readSettings } from "@/env";
import { openPool } from "../database/postgres/open-pool";
import { makeOwnDatabase } from "../database/postgres/own-database";
import type { SearchEngine } from "./engine";
import { changes } from "../migrations/postgres/20261129_130000_search_periods";
import { postgresEngine } from "./postgres/postgres-engine";
import { postgresTables } from "./postgres/postgres-tables";
import { clientDatabase } from "./sqlite/client-database";
import { sqliteEngine } from "./sqlite/sqlite-engine";
import { sqliteTables } from "./sqlite/sqlite-tables";

export type SampleEngine = {
  engine: SearchEngine;
  execute: (sql: string) => Promise<Record<string, unknown>[]>;
};

/** For tests: an empty index and nothing else, in the database that the settings name; SQLite's lies in memory. */
export async function openSampleEngine(): Promise<SampleEngine> {
  const { databaseUrl } = readSettings();
  if (databaseUrl) return openPostgresEngine(databaseUrl);
  const client = createClient({ url: ":memory:" });
  for (const table of sqliteTables) await client.execute(table);
  return { engine: sqliteEngine(clientDatabase(client)), execute: async (sql) => (await client.execute(sql)).rows };
}

async function openPostgresEngine(url: string): Promise<SampleEngine> {
  await makeOwnDatabase(url, null);
  const pool = openPool(url);
  await pool.query("DROP TABLE IF EXISTS articles, search_stories, search_words");
  for (const statement of [...postgresTables, ...changes]) await pool.query(statement);
  return { engine: postgresEngine(pool), execute: async (sql) => (await pool.query(sql)).rows };
}
