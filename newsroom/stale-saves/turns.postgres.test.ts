import type { Payload } from "payload";
import { beforeAll, expect, it, vi } from "vitest";
import { selectRows, sql } from "../database/rows";
import { startProcess } from "../instances/sample-process";
import { staleSaveWords } from "../words/own/stale-saves";
import { openWholeNewsroom } from "../whole-newsroom";
import { signInWriter } from "./sample-saves";

vi.setConfig({ testTimeout: 120_000 });

let newsroom: Payload;
let writer: Awaited<ReturnType<typeof signInWriter>>;

beforeAll(async () => {
  newsroom = await openWholeNewsroom();
  writer = await signInWriter(newsroom);
});

/** A story whose turn another process has, which a save from the same state waits for here. */
async function waitForAnother() {
  const { id, updatedAt } = await writer.newStory();
  const another = startProcess("newsroom/stale-saves/sample-holder.ts", [String(id)]);
  await vi.waitUntil(() => another.said.includes("has the turn"), { timeout: 60_000 });
  const saved = writer.save(id, "هنا", updatedAt);
  const waiting = sql`SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
  await vi.waitUntil(async () => (await selectRows(newsroom, waiting)).length === 1, { timeout: 10_000 });
  return { id, another, saved };
}

it("of two saves from one state in two processes one is taken, and the other hears what it hears in one", async () => {
  const { id, another, saved } = await waitForAnother();
  another.tell("هناك");
  const { status, json } = await saved;
  expect(status).toBe(409);
  expect(json.errors[0].message).toBe(staleSaveWords.ar.stale);
  expect(await writer.titleOf(id)).toBe("هناك");
  await another.kill();
});

it("a process that is killed while it has the turn keeps nobody waiting", async () => {
  const { id, another, saved } = await waitForAnother();
  await another.kill();
  expect((await saved).status).toBe(200);
  expect(await writer.titleOf(id)).toBe("هنا");
});

it("many saves at once find connections, and none is kept", async () => {
  const stories = await Promise.all(Array.from({ length: 15 }, () => writer.newStory()));
  const saves = stories.flatMap(({ id, updatedAt }) => [
    writer.save(id, "أ", updatedAt),
    writer.save(id, "ب", updatedAt),
  ]);
  const statuses = (await Promise.all(saves)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(15);
  expect(statuses.filter((status) => status === 409)).toHaveLength(15);
  const held = sql`SELECT 1 FROM pg_locks WHERE locktype = 'advisory'
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
  await vi.waitUntil(async () => (await selectRows(newsroom, held)).length === 0);
});
