import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { InValue } from "@libsql/client";
import { Client } from "pg";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { readSettings } from "@/env";
import { recordEvent } from "@/newsroom/audit/record-event";
import { dropOwnDatabase, makeOwnDatabase, templateName } from "@/newsroom/database/postgres/own-database";
import { openWholeNewsroom } from "@/newsroom/whole-newsroom";
import { makeBackup } from "../backup/make-backup";
import { restoreBackup } from "../backup/restore-backup";
import { copyDatabase, withDatabase } from "../backup/sqlite";
import { withPostgres } from "../with-postgres";
import { moveToPostgres } from "./move-to-postgres";
import { planTransfer } from "./plan";
import { postgresSide } from "./postgres-side";
import { refuseHalfMoved } from "./refuse-half-moved";
import { fillEmptyTables } from "./sample-rows";
import { fromSqlite } from "./sqlite-newsroom";
import { transfer } from "./transfer";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });
// The newsroom that is moved is one on SQLite.
vi.hoisted(() => (process.env["DATABASE_URL"] = ""));

const server = process.env["TEST_POSTGRES"] ?? "";
const made: string[] = [];
let folder = "";
let dataDir = "";
let file = "";

const quiet = () => undefined;
const move = (url: string, report: (line: string) => void = quiet) => moveToPostgres({ dataDir, url, report });

async function newDatabase(copyOf: string | null = templateName): Promise<string> {
  const url = `${server}/move_${process.pid}_${made.length}`;
  made.push(url);
  await makeOwnDatabase(url, copyOf);
  return url;
}
const ask = (url: string, statement: string) =>
  withPostgres(url, async (client) => (await client.query<Record<string, unknown>>(statement)).rows);
const change = (statement: string) => withDatabase(file, (database) => database.execute(statement));

/** Holds every row of a SQLite newsroom against a database. */
const compare = (url: string, from = dataDir) =>
  withPostgres(url, (client) =>
    fromSqlite(from, async (sqlite) => {
      const postgres = postgresSide(client);
      return transfer([sqlite, postgres], await planTransfer(sqlite, postgres), quiet);
    }),
  );

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "waraq move "));
  dataDir = await mkdtemp(join(folder, "data-"));
  file = join(dataDir, "waraq.db");
  const newsroom = await openWholeNewsroom();
  for (let number = 1; number <= 30; number += 1)
    await newsroom.create({ collection: "tags", data: { name: `وسم ${number} 📰`, slug: `tag-${number}` } });
  await newsroom.delete({ collection: "tags", id: 30 });
  await recordEvent(
    { payload: newsroom },
    {
      action: "update",
      target: { collection: "tags", id: 1, title: "وسم" },
      fields: ["name"],
      details: { to: 1, a: 2 },
    },
  );
  // A newsroom that is open in a process cannot be moved.
  await copyDatabase(join(readSettings().dataDir, "waraq.db"), file);
  await withPostgres(await newDatabase(), async (client) => {
    const postgres = postgresSide(client);
    const tables = await fromSqlite(dataDir, (sqlite) => planTransfer(sqlite, postgres));
    await withDatabase(file, (database) => fillEmptyTables(database, tables, postgres));
  });
});
afterAll(async () => {
  for (const url of made) await dropOwnDatabase(url);
  await rm(folder, { recursive: true, force: true });
});

const headlineIndex = "SELECT 1 FROM pg_indexes WHERE indexname = 'articles_v_title_idx'";

it("moves a row of every table and goes on counting", async () => {
  const url = await newDatabase(null);
  const lines: string[] = [];
  const { tables, rows } = await move(url, (line) => lines.push(line));
  expect(lines).toHaveLength(tables);
  await expect(ask(url, headlineIndex)).resolves.toHaveLength(1);
  expect(rows).toBeGreaterThan(tables);
  expect(await ask(url, "SELECT to_regclass('move_under_way') AS mark")).toEqual([{ mark: null }]);
  await expect(move(url)).rejects.toThrow(/^There is a newsroom in \S+ at 127.0.0.1 already/);
  const [event] = await ask(url, "SELECT details::text FROM events WHERE hash <> previous AND details IS NOT NULL");
  expect(event?.["details"]).toBe('{"to":1,"a":2}');
  await ask(url, "INSERT INTO tags (slug, updated_at, created_at) VALUES ('new', now(), now())");
  expect(await ask(url, "SELECT id FROM tags WHERE slug = 'new'")).toEqual([{ id: 31 }]);
});

it("moves a headline of an older edition that no index takes", async () => {
  const { rows } = await change("SELECT id, version_title AS title FROM _articles_v LIMIT 1");
  const [kept] = rows;
  const setTitle = (title: InValue) =>
    withDatabase(file, (database) =>
      database.execute({
        sql: "UPDATE _articles_v SET version_title = ? WHERE id = ?",
        args: [title, Number(kept?.["id"])],
      }),
    );
  // Nothing that could be compressed.
  const long = randomBytes(6000).toString("base64");
  await setTitle(long);
  try {
    const url = await newDatabase(null);
    await move(url);
    const moved = await ask(url, `SELECT version_title AS title FROM _articles_v WHERE id = ${Number(kept?.["id"])}`);
    expect(moved).toEqual([{ title: long }]);
    await expect(ask(url, headlineIndex)).resolves.toEqual([]);
  } finally {
    await setTitle(kept?.["title"] ?? null);
  }
});

it("finds a row that was changed, one that is missing and one that is too many", async () => {
  const url = await newDatabase();
  await move(url);
  await ask(url, "UPDATE tags SET slug = 'other' WHERE id = 7");
  await expect(compare(url)).rejects.toThrow("tags 7: slug is not the same in SQLite and PostgreSQL");
  await ask(url, "UPDATE tags SET slug = 'tag-7' WHERE id = 7");
  await expect(compare(url)).resolves.toMatchObject({ tables: expect.any(Number) });
  await ask(url, "DELETE FROM readings");
  await ask(url, "INSERT INTO readings VALUES ('0', 1, 1)");
  await expect(compare(url)).rejects.toThrow("readings 0 1: is in PostgreSQL only");
  await ask(url, "DELETE FROM readings WHERE hour = '0'");
  await ask(url, "DELETE FROM tags WHERE id = 8");
  await expect(compare(url)).rejects.toThrow("tags 8: is in SQLite only");
});

it("goes on after a kill, begins anew when the newsroom has changed, and lets nobody start meanwhile", async () => {
  const url = await newDatabase();
  await change(
    "WITH n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000) INSERT INTO readings SELECT i, 1, i FROM n WHERE true ON CONFLICT DO NOTHING",
  );
  const command = ["--conditions=production", "--import", "tsx", "scripts/move.ts", "--to", url];
  const child = spawn(process.execPath, command, { env: { ...process.env, DATA_DIR: dataDir }, stdio: "ignore" });
  await vi.waitUntil(
    async () => (await ask(url, "SELECT count(*)::int AS n FROM readings")).some(({ n }) => Number(n) > 0),
    { timeout: 120_000, interval: 5 },
  );
  await expect(move(url)).rejects.toThrow(/^DATABASE_URL: .* is being filled or prepared by another command/);
  child.kill("SIGKILL");
  await once(child, "exit");
  await expect(refuseHalfMoved({ databaseUrl: url })).rejects.toThrow(/^DATABASE_URL: a move of .* do that again$/);
  const lines: string[] = [];
  await move(url, (line) => lines.push(line));
  expect(lines).toContain("Going on with what was begun.");
  expect(lines.join("\n")).toMatch(/^readings: .*were there/m);
  await expect(refuseHalfMoved({ databaseUrl: url })).resolves.toBeUndefined();

  await ask(url, `CREATE TABLE move_under_way AS SELECT 'a move of ${dataDir}' AS what, 'then' AS state`);
  await change("DELETE FROM readings WHERE count > 10");
  await move(url);
  expect(await ask(url, "SELECT count(*)::int AS n FROM readings WHERE count > 10")).toEqual([{ n: 0 }]);
});

it("touches nothing of another newsroom, of another program, or of a site that runs", async () => {
  const url = await newDatabase();
  await ask(url, "INSERT INTO tags (slug, updated_at, created_at) VALUES ('theirs', now(), now())");
  await expect(move(url)).rejects.toThrow("already: it stays as it is");
  expect(await ask(url, "SELECT slug FROM tags")).toEqual([{ slug: "theirs" }]);
  const foreign = await newDatabase(null);
  await ask(foreign, "CREATE TABLE invoices (id int)");
  await expect(move(foreign)).rejects.toThrow("has tables of something else");
  const used = await newDatabase();
  const instance = new Client({ connectionString: used, application_name: "waraq" });
  await instance.connect();
  await expect(move(used)).rejects.toThrow("stop all its instances");
  await instance.end();
  const running = await mkdtemp(join(folder, "running-"));
  await copyDatabase(file, join(running, "waraq.db"));
  await withDatabase(join(running, "waraq.db"), async (open) => {
    await open.execute("PRAGMA journal_mode = WAL");
    await open.execute("SELECT 1 FROM tags");
    const moved = moveToPostgres({ dataDir: running, url: used, report: quiet });
    await expect(moved).rejects.toThrow("is running: stop it first");
  });
});

it("names the row that PostgreSQL cannot hold, and never a password", async () => {
  const url = await newDatabase();
  await change("UPDATE tags SET slug = 'a' || char(0) || 'b' WHERE id = 3");
  await expect(move(url)).rejects.toThrow(/^tags 3: slug holds a zero character/);
  await change("UPDATE tags SET slug = 'tag-3' WHERE id = 3");
  await change(String.raw`UPDATE payload_kv SET data = '{"a":"\ud800"}'`);
  await expect(move(url)).rejects.toThrow(/^payload_kv \d+: data holds a zero character or half of a character/);
  await change(`UPDATE payload_kv SET data = '{}'`);
  await change("UPDATE tags SET created_at = 'yesterday' WHERE id = 3");
  await expect(move(url)).rejects.toThrow("tags 3: created_at holds what is no time of the years 1 to 9999");
  await change("UPDATE tags SET created_at = '2026-11-28 12:00:00' WHERE id = 3");
  await move(url);
  expect(
    await ask(url, "SELECT created_at AT TIME ZONE 'UTC' = '2026-11-28 12:00' AS same FROM tags WHERE id = 3"),
  ).toEqual([{ same: true }]);
  const closed = url.replace("waraq@127.0.0.1", "waraq:hush@127.0.0.1").replace(/:\d+\//, ":1/");
  await expect(move(closed)).rejects.toThrow(/^(?!.*hush)DATABASE_URL: cannot open/);
});

it("takes a backup of PostgreSQL into SQLite and into another PostgreSQL, and puts aside what is there", async () => {
  const [url, other] = [await newDatabase(), await newDatabase()];
  await move(url);
  const { file: backup } = await makeBackup({ dataDir, databaseUrl: url, folder, recipient: "" });
  const back = join(folder, "back");
  await restoreBackup({ file: backup, dataDir: back, replace: false });
  await compare(url, back);
  await ask(other, "INSERT INTO tags (slug, updated_at, created_at) VALUES ('theirs', now(), now())");
  const into = (replace: boolean) =>
    restoreBackup({ file: backup, dataDir: join(folder, "files"), databaseUrl: other, replace });
  await expect(into(false)).rejects.toThrow("already: add --replace");
  const { beforeInPostgres } = await into(true);
  expect(await ask(other, `SELECT slug FROM "${beforeInPostgres}".tags`)).toEqual([{ slug: "theirs" }]);
  await compare(other);
  const [types] = await ask(other, "SELECT count(*)::int AS n FROM pg_type WHERE typtype = 'e'");
  expect(Number(types?.["n"]) % 2).toBe(0);
});
