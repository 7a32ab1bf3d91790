import type { Payload } from "payload";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { selectRows, writeRows, sql } from "../database/rows";
import { openWholeNewsroom } from "../whole-newsroom";
import { findMostRead, saveReadings } from "./most-read";

const hour = 3_600_000;
const now = Date.parse("2026-11-22T16:30:00.000Z");
let newsroom: Payload;

beforeAll(async () => {
  newsroom = await openWholeNewsroom();
});

beforeEach(async () => {
  for (const table of ["articles", "readings"]) await writeRows(newsroom, sql`DELETE FROM ${sql.identifier(table)}`);
  for (let id = 1; id <= 9; id += 1) {
    const [status, language] = [id === 9 ? "draft" : "published", id === 8 ? "en" : "ar"];
    await writeRows(newsroom, sql`INSERT INTO articles (id, _status, language) VALUES (${id}, ${status}, ${language})`);
  }
});

const save = (counts: Record<number, number>, at = now) =>
  saveReadings(newsroom, new Map(Object.entries(counts).map(([id, count]) => [Number(id), count])), at);

test("the most read stand first, five at most, in their own edition", async () => {
  await save({ 1: 5, 2: 9, 3: 7, 4: 30, 5: 6, 6: 8, 7: 4, 8: 99, 9: 99 });
  expect(await findMostRead(newsroom, "ar", now)).toEqual([4, 2, 6, 3, 5]);
});

test("nothing is shown while there is too little to go by", async () => {
  await save({ 1: 500, 2: 9, 3: 4, 4: 4 });
  expect(await findMostRead(newsroom, "ar", now)).toEqual([]);
  await save({ 3: 1 });
  expect(await findMostRead(newsroom, "ar", now)).toEqual([1, 2, 3]);
});

test("readings count for a day and are forgotten after two", async () => {
  await save({ 1: 5, 2: 6, 3: 7 }, now - 23 * hour);
  await save({ 1: 9 }, now);
  expect(await findMostRead(newsroom, "ar", now)).toEqual([1, 3, 2]);
  expect(await findMostRead(newsroom, "ar", now + 2 * hour)).toEqual([]);
  await save({}, now + 26 * hour);
  const rows = await selectRows(newsroom, sql`SELECT hour, article_id AS id, count FROM readings`);
  expect(rows).toEqual([{ hour: "2026-11-22T16", id: 1, count: 9 }]);
});

test("however readings come in, an hour has one row for a story", async () => {
  for (let minute = 0; minute < 20; minute += 1) await save({ 1: minute, 2: 1 }, now + minute * 60_000);
  const rows = await selectRows(
    newsroom,
    sql`SELECT sum(count) AS count FROM readings GROUP BY article_id ORDER BY article_id`,
  );
  expect(rows).toEqual([{ count: 190 }, { count: 20 }]);
});
