import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { readSettings } from "@/env";
import { writeRows, sql } from "@/newsroom/database/rows";
import { openWholeNewsroom } from "@/newsroom/whole-newsroom";
import { makeBackup } from "./make-backup";
import { restoreBackup } from "./restore-backup";
import { describeDatabase, withDatabase } from "./sqlite";

vi.setConfig({ testTimeout: 120_000 });

let root = "";

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "waraq older "));
});
afterAll(() => rm(root, { recursive: true, force: true }));

it("brings the backup of the first edition up to this one, with what was in it", async () => {
  const newsroom = await openWholeNewsroom("20261122_999999");
  await writeRows(newsroom, sql`INSERT INTO users (name, role, email) VALUES ('سلمى', 'admin', 'salma@test.example')`);
  const { dataDir } = readSettings();
  const { file, manifest } = await makeBackup({ dataDir, folder: root, recipient: "" });
  expect(manifest.migrations).toHaveLength(3);
  expect(manifest.tables).not.toHaveProperty("donations");
  const into = join(root, "new");
  await restoreBackup({ file, dataDir: into, replace: false });
  const { migrations, tables } = await describeDatabase(join(into, "waraq.db"));
  expect(migrations.length).toBeGreaterThan(3);
  expect(tables).toMatchObject({ users: 1, donations: 0 });
  const names = await withDatabase(join(into, "waraq.db"), (database) => database.execute("SELECT name FROM users"));
  expect(names.rows[0]?.["name"]).toBe("سلمى");
});
