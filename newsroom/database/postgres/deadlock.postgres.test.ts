import type { Pool } from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readSettings } from "@/env";
import { openWholeNewsroom } from "../../whole-newsroom";
import { openPool } from "./open-pool";

let pool: Pool;

beforeAll(async () => {
  await openWholeNewsroom();
  pool = openPool(readSettings().databaseUrl ?? "");
});
afterAll(() => pool.end());

it("a statement that PostgreSQL ends because two wait for each other is asked again", { timeout: 30_000 }, async () => {
  await pool.query("CREATE TABLE held (id integer PRIMARY KEY)");
  await pool.query("INSERT INTO held VALUES (1), (2)");
  const other = await pool.connect();
  await other.query("BEGIN");
  await other.query("SELECT id FROM held WHERE id = 1 FOR UPDATE");
  // Has the second row, and waits for the first.
  const waiting = pool.query<{ id: number }>("SELECT id FROM held ORDER BY id DESC FOR UPDATE");
  const waits =
    "SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE 'SELECT id FROM held ORDER%'";
  await expect.poll(async () => (await pool.query(waits)).rowCount, { interval: 10 }).toBe(1);
  await other.query("SELECT id FROM held WHERE id = 2 FOR UPDATE");
  await other.query("COMMIT");
  other.release();
  expect((await waiting).rows).toEqual([{ id: 2 }, { id: 1 }]);
});

it("what is no deadlock is said at once", async () => {
  await expect(pool.query("SELECT * FROM nowhere")).rejects.toMatchObject({ code: "42P01" });
});
