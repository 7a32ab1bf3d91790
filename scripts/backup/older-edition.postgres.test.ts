import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { readSettings } from "@/env";
import { sql, writeRows } from "@/newsroom/database/rows";
import { dropOwnDatabase, makeOwnDatabase } from "@/newsroom/database/postgres/own-database";
import { openWholeNewsroom } from "@/newsroom/whole-newsroom";
import { migrationsOf } from "../needs-preparing";
import { refuseHalfMoved } from "../transfer/refuse-half-moved";
import { withPostgres } from "../with-postgres";
import { makeBackup } from "./make-backup";
import { restoreBackup } from "./restore-backup";

vi.setConfig({ testTimeout: 240_000 });
// The older newsroom is one on SQLite: there was nothing else.
vi.hoisted(() => (process.env["DATABASE_URL"] = ""));

const url = `${process.env["TEST_POSTGRES"]}/older_${process.pid}`;
let root = "";

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "waraq older "));
  await makeOwnDatabase(url, null);
});
afterAll(async () => {
  await dropOwnDatabase(url);
  await rm(root, { recursive: true, force: true });
});

it("brings the backup of the first edition up to this one on its way into PostgreSQL", async () => {
  const newsroom = await openWholeNewsroom("20261122_999999");
  await writeRows(newsroom, sql`INSERT INTO users (name, role, email) VALUES ('سلمى', 'admin', 'salma@test.example')`);
  await writeRows(newsroom, sql`INSERT INTO sections (slug, "order") VALUES ('politics', 1)`);
  await writeRows(
    newsroom,
    sql`INSERT INTO articles (title, language, slug, section_id, _status, published_at)
    VALUES ('خبر', 'ar', 'story', 1, 'published', '2026-11-22T10:00:00.000Z')`,
  );
  const { dataDir } = readSettings();
  const { file, manifest } = await makeBackup({ dataDir, folder: root, recipient: "" });
  expect(manifest.migrations).toHaveLength(3);
  await restoreBackup({ file, dataDir: join(root, "new"), databaseUrl: url, replace: false });
  await expect(refuseHalfMoved({ databaseUrl: url })).resolves.toBeUndefined();
  await withPostgres(url, async (client) => {
    const ask = async (query: string) => (await client.query<Record<string, unknown>>(query)).rows;
    expect(await ask("SELECT name, email FROM users")).toEqual([{ name: "سلمى", email: "salma@test.example" }]);
    expect(await ask("SELECT slug, _status::text FROM articles")).toEqual([{ slug: "story", _status: "published" }]);
    const applied = await ask("SELECT name FROM payload_migrations ORDER BY name");
    expect(applied.map(({ name }) => name)).toEqual(migrationsOf("postgres").toSorted());
  });
});
