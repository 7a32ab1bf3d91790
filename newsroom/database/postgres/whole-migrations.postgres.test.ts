import type { MigrateUpArgs } from "@payloadcms/db-postgres";
import type { Payload } from "payload";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { readSettings } from "@/env";
import { hasTable } from "../has-table";
import { selectRows, sql } from "../rows";
import { isPostgres } from "../which";
import { startProcess } from "../../instances/sample-process";
import { openWholeNewsroom } from "../../whole-newsroom";
import { dropOwnDatabase, makeOwnDatabase } from "./own-database";
import { openPool } from "./open-pool";
import { queryPool } from "./ask-postgres";

vi.setConfig({ testTimeout: 120_000 });

let newsroom: Payload;

beforeAll(async () => {
  newsroom = await openWholeNewsroom();
});
beforeEach(() => {
  vi.spyOn(process, "exit").mockImplementation((code) => {
    throw new Error(`ended with code ${String(code)}`);
  });
});
afterAll(() => vi.restoreAllMocks());

type Migrating = Pick<MigrateUpArgs, "db">;
const name = "29990101_000000_two_tables";

/** A migration of two tables, between which something happens. */
const migrate = (between: (args: Migrating) => Promise<unknown>) =>
  newsroom.db.migrate({ migrations: [{ name, up: (args) => up(args, between), down: async () => undefined }] });

async function up(args: unknown, between: (args: Migrating) => Promise<unknown>): Promise<void> {
  if (!isMigrating(args)) throw new Error("no connection was handed over");
  await args.db.execute(sql`CREATE TABLE first_half (id integer)`);
  await between(args);
  await args.db.execute(sql`CREATE TABLE second_half (id integer)`);
}

function isMigrating(args: unknown): args is Migrating {
  return typeof args === "object" && args !== null && "db" in args;
}

const state = async () => ({
  tables: [await hasTable(newsroom, "first_half"), await hasTable(newsroom, "second_half")],
  noted: (await selectRows(newsroom, sql`SELECT 1 FROM payload_migrations WHERE name = ${name}`)).length,
});

it("leaves everything as it was when a migration fails or its connection ends, and then does it whole", async () => {
  const nothing = { tables: [false, false], noted: 0 };
  await expect(migrate(() => Promise.reject(new Error("no room")))).rejects.toThrow("ended with code 1");
  expect(await state()).toEqual(nothing);
  const cut = async ({ db }: Migrating) => {
    const { rows } = await db.execute(sql`SELECT pg_backend_pid() AS pid`);
    await selectRows(newsroom, sql`SELECT pg_terminate_backend(${Number(rows[0]?.["pid"])})`);
  };
  await expect(migrate(cut)).rejects.toThrow("ended with code 1");
  expect(await state()).toEqual(nothing);
  await migrate(async () => undefined);
  expect(await state()).toEqual({ tables: [true, true], noted: 1 });
});

it("gives transactions to nothing else", async () => {
  expect(await newsroom.db.beginTransaction()).toBeNull();
});

it("goes on where a process was killed, to the same schema", async () => {
  const url = (readSettings().databaseUrl ?? "").replace(/\/(\w+)$/, "/killed_$1");
  await makeOwnDatabase(url, null);
  const pool = openPool(url);
  const ask = async (statement: string) => (await queryPool<Record<string, unknown>>(pool, statement)).rows;
  const busy = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`;
  try {
    vi.stubEnv("DATABASE_URL", url);
    const first = startProcess("scripts/migrate.ts", []);
    const began = `${busy} AND xact_start IS NOT NULL AND query LIKE 'CREATE %'`;
    await vi.waitUntil(async () => (await ask(began)).length > 0, { timeout: 60_000, interval: 1 });
    await first.kill();
    await vi.waitUntil(async () => (await ask(busy)).length === 0, { timeout: 10_000 });
    // The first migration is one statement; the second is many, and whole or not at all.
    const [found] =
      await ask(`SELECT to_regclass('listings') IS NOT NULL AS first, to_regclass('secret_mark') IS NOT NULL
      AS last, EXISTS (SELECT 1 FROM payload_migrations WHERE name LIKE '%_beside_the_stories') AS noted`);
    expect([found?.["first"], found?.["last"]]).toEqual([found?.["noted"], found?.["noted"]]);
    await startProcess("scripts/migrate.ts", []).ended;
    expect(await ask(schema)).toEqual(await queryPool(openedPool(), schema).then(({ rows }) => rows));
  } finally {
    vi.unstubAllEnvs();
    await pool.end();
    await dropOwnDatabase(url);
  }
});

const schema = `SELECT table_name, column_name, data_type FROM information_schema.columns
  WHERE table_schema = 'public' AND table_name NOT LIKE '%\\_half' ORDER BY 1, 2`;

function openedPool() {
  if (!isPostgres(newsroom.db)) throw new Error("this is a test of PostgreSQL");
  return newsroom.db.pool;
}
