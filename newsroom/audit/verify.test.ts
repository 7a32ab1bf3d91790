import type { Payload } from "payload";
import { beforeAll, expect, it } from "vitest";
import { isTaken } from "../database/is-taken";
import { writeRows, sql } from "../database/rows";
import { isPostgres } from "../database/which";
import { openWholeNewsroom } from "../whole-newsroom";
import { writeLog } from "./export-events";
import { recordEvent } from "./record-event";
import { verifyLog } from "./verify";

let newsroom: Payload;
beforeAll(async () => {
  newsroom = await openWholeNewsroom();
});

const run = (statement: string) => writeRows(newsroom, sql.raw(statement));
const record = (title: string) =>
  recordEvent(
    { payload: newsroom },
    {
      action: "update",
      target: { collection: "articles", id: 1, title },
      fields: ["title", "body"],
      details: { to: 1, a: 2 },
    },
  );

async function readLog(format: "csv" | "jsonl"): Promise<string> {
  let text = "";
  for await (const piece of writeLog(newsroom, format)) text += piece;
  return text;
}

it("a hundred events at the same moment make one chain", async () => {
  await Promise.all(Array.from({ length: 100 }, (_, index) => record(`عنوان ${index}`)));
  const whole = await verifyLog(newsroom);
  expect(whole).toMatchObject({ count: 100, all: 100, brokenFrom: null });
  expect(await verifyLog(newsroom, 30)).toEqual({ ...whole, count: 30 });
  expect(await verifyLog(newsroom, 100)).toEqual(whole);
});

it("what is written while the log is followed is not missing from it", async () => {
  const written = Promise.all(Array.from({ length: 20 }, (_, index) => record(`أثناءه ${index}`)));
  const verdicts = [];
  for (let time = 0; time < 20; time++) verdicts.push(await verifyLog(newsroom, 5));
  await written;
  expect(verdicts.map(({ brokenFrom }) => brokenFrom).filter((broken) => broken !== null)).toEqual([]);
});

it("two processes cannot chain two rows to the same one", async () => {
  const copy =
    "INSERT INTO events (at, action, result, previous, hash) SELECT at, action, result, previous, 'x' FROM events";
  const failed = await Promise.resolve(run(`${copy} WHERE id = 7`)).catch((error: unknown) => error);
  expect(isTaken(failed, "events", "previous")).toBe(true);
  await record("بعده");
  expect(await verifyLog(newsroom)).toMatchObject({ count: 121, brokenFrom: null });
});

it("the tables for others guard themselves against formulas and hold every row", async () => {
  await record('=HYPERLINK("http://evil.example"), "نص"');
  const csv = await readLog("csv");
  expect(csv.startsWith("\ufeffid,at,")).toBe(true);
  expect(csv).toContain(`"'=HYPERLINK(""http://evil.example""), ""نص"""`);
  const lines = (await readLog("jsonl")).trim().split("\n");
  expect(lines).toHaveLength(122);
  expect(lines.every((line) => typeof JSON.parse(line).hash === "string")).toBe(true);
});

it("says from where on the log is not what was written", async () => {
  const guards = isPostgres(newsroom.db) ? ["events_only_grow ON events"] : ["events_no_update", "events_no_delete"];
  for (const guard of guards) await run(`DROP TRIGGER ${guard}`);
  await run("UPDATE events SET title = 'غيره' WHERE id = 50");
  expect((await verifyLog(newsroom)).brokenFrom).toBe(50);
  expect((await verifyLog(newsroom, 80)).brokenFrom).toBe(50);
  expect((await verifyLog(newsroom, 72)).brokenFrom).toBeNull();
  await run("UPDATE events SET title = 'عنوان 49' WHERE id = 50");
  await run("DELETE FROM events WHERE id = 20");
  expect((await verifyLog(newsroom)).brokenFrom).toBe(21);
});

it("notices that the newest rows are gone", async () => {
  await run("DELETE FROM events");
  expect((await verifyLog(newsroom)).brokenFrom).toBe(1);
});
