import type { Payload } from "payload";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { readPlan } from "../database/read-plan";
import { selectRows, writeRows, sql } from "../database/rows";
import { isPostgres } from "../database/which";
import { openWholeNewsroom } from "../whole-newsroom";
import {
  countAbove,
  countStories,
  countWithin,
  readIds,
  readNewestWithin,
  readSpan,
  relist,
  selectIds,
  type Span,
} from "./listings";

let newsroom: Payload;

beforeAll(async () => {
  newsroom = await openWholeNewsroom();
});

beforeEach(async () => {
  for (const table of ["articles", "readings"]) await writeRows(newsroom, sql`DELETE FROM ${sql.identifier(table)}`);
});

async function makeStories(count: number): Promise<void> {
  for (let id = 1; id <= count; id += 1) {
    await writeRows(newsroom, sql`INSERT INTO articles (id, _status, language) VALUES (${id}, 'published', 'ar')`);
  }
}

/** Numbers from 0 to 1 that are the same in every run (a linear congruential generator). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
}

test("lists hold what was listed, newest first, whatever came before", async () => {
  const next = numbersFrom(7);
  const names = ["latest:ar", "tag:1:ar", "tag:10:ar", "section:1:en"];
  const ids = Array.from({ length: 30 }, (_, index) => index + 1);
  await makeStories(ids.length);
  const known = new Map<number, { at: string; lists: string[] }>();
  for (let step = 0; step < 200; step += 1) {
    const article = 1 + Math.floor(next() * ids.length);
    // Few moments, so that many stories share one.
    const at = new Date(1.7e12 + Math.floor(next() * 8) * 1e9).toISOString();
    const lists = names.filter(() => next() < 0.5);
    await relist(newsroom, { at, article }, lists);
    known.set(article, { at, lists });
  }
  for (const list of names) {
    const expected = ids
      .flatMap((id) => ({ id, ...known.get(id) }))
      .filter(({ lists }) => lists?.includes(list))
      .toSorted((one, other) => (other.at ?? "").localeCompare(one.at ?? "") || other.id - one.id);
    const stretch = { name: list, list };
    expect(await readIds(newsroom, stretch, 100)).toEqual(expected.map(({ id }) => id));
    expect(await readIds(newsroom, stretch, 3, 2)).toEqual(expected.slice(2, 5).map(({ id }) => id));
    expect(await countStories(newsroom, stretch)).toBe(expected.length);
    for (const [index, { id, at = "" }] of expected.entries()) {
      expect(await countAbove(newsroom, stretch, { at, article: id })).toBe(index);
    }
    const span = expected.length > 0 ? { first: expected.at(-1)?.at, last: expected[0]?.at } : null;
    expect(await readSpan(newsroom, list)).toEqual(span);
  }
});

test("a stretch of a list begins with its first moment and ends before its last", async () => {
  await makeStories(3);
  for (const [index, day] of ["01", "02", "03"].entries()) {
    await relist(newsroom, { at: `2019-03-${day}T00:00:00.000Z`, article: index + 1 }, ["latest:ar"]);
  }
  const stretch = { name: "x", list: "latest:ar", from: "2019-03-01T00:00:00.000Z", until: "2019-03-03T00:00:00.000Z" };
  expect(await readIds(newsroom, stretch, 9)).toEqual([2, 1]);
  expect(await countStories(newsroom, stretch)).toBe(2);
  const spans: Span[] = [
    ["2019-02-01", "2019-03-01"],
    ["2019-03-01", "2019-03-03"],
    ["2019-03-03", "2019-04-01"],
    ["2019-05-01", "2019-06-01"],
  ];
  expect(await countWithin(newsroom, "latest:ar", spans)).toEqual([0, 2, 1, 0]);
  const newest = [null, "2019-03-02T00:00:00.000Z", "2019-03-03T00:00:00.000Z", null];
  expect(await readNewestWithin(newsroom, "latest:ar", spans)).toEqual(newest);
  expect(await countWithin(newsroom, "latest:ar", [])).toEqual([]);
});

test("what is withdrawn is in no list", async () => {
  await makeStories(1);
  await relist(newsroom, { at: "2019-03-01T00:00:00.000Z", article: 1 }, ["latest:ar", "tag:1:ar"]);
  await relist(newsroom, { at: "", article: 1 }, []);
  expect(await selectRows(newsroom, sql`SELECT * FROM listings`)).toEqual([]);
});

test("a page of a list, however deep, is one search of the table's own order, without sorting", async () => {
  const plan = isPostgres(newsroom.db)
    ? ["Limit", "->  Index Only Scan Backward using listings_pkey on listings"]
    : ["SEARCH listings USING PRIMARY KEY (list=? AND at>? AND at<?)", undefined];
  for (const stretch of [
    { name: "tag:1:ar", list: "tag:1:ar" },
    { name: "month", list: "latest:ar", from: "2019-03-01T00:00:00.000Z", until: "2019-04-01T00:00:00.000Z" },
  ]) {
    const [first, second] = await readPlan(newsroom, selectIds(stretch, 20, 10_000));
    expect([first, second]).toEqual(plan);
  }
});
