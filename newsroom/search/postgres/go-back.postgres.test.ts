import { Client } from "pg";
import { expect, it, vi } from "vitest";
import type { Match } from "../match";
import { openSampleEngine } from "../sample-engine";
import { keyRange } from "../story-key";

const match: Match = { kind: "words", words: ["حلب"], parts: ["title"] };
const always = keyRange("ar", null, null);

/** The questions for stories that some work asks, with their values written out. */
async function listQuestions(work: () => Promise<unknown>): Promise<string[]> {
  const asked = vi.spyOn(Client.prototype, "query");
  await work();
  const questions = asked.mock.calls.flatMap(([query]: unknown[]) => {
    const isQuestion = typeof query === "object" && query !== null && "text" in query && "values" in query;
    if (!isQuestion || !String(query.text).includes("hits")) return [];
    const values: unknown[] = Array.isArray(query.values) ? query.values : [];
    return String(query.text).replaceAll(/\$(\d)/g, (_, place) => {
      const value = values[Number(place) - 1];
      return typeof value === "number" ? String(value) : `'${String(value).replaceAll("'", "''")}'`;
    });
  });
  asked.mockRestore();
  return questions;
}

it("asks the index for the words within some periods, and reads nothing from end to end", async () => {
  const { engine, execute } = await openSampleEngine();
  for (const year of [1975, 2015, 2024, 2025, 2026]) {
    const at = `${year}-05-01T10:00:00.000Z`;
    const title = year > 2020 ? "جسر" : "حلب";
    const edition = "ar" as const;
    await engine.put({ id: year, edition, publishedAt: at, updatedAt: at, labels: [], title, lead: "", body: "" });
  }
  const questions = [
    ...(await listQuestions(() => engine.list(match, always, 20))),
    ...(await listQuestions(() => engine.count(match, always, 20))),
  ];
  await execute("SET enable_seqscan = off");
  await execute("SET enable_indexscan = off");
  const plans = [];
  for (const question of questions) {
    const steps = (await execute(`EXPLAIN (COSTS OFF) ${question}`)).map((row) => String(row["QUERY PLAN"]));
    plans.push(steps.join("\n"));
  }
  const byIndex = /Bitmap Index Scan on search_stories_found\n\s+Index Cond: .*terms @@ /;
  expect(plans.filter((plan) => !byIndex.test(plan) || /Seq Scan|Filter: .*terms/.test(plan))).toEqual([]);
  // Only the last stretch of each reaches back further than periods are named.
  const byPeriod = plans.filter((plan) => /ARRAY\[\(key >> 38\)\] && '\{[\d,]+\}'::bigint\[\]\) AND/.test(plan));
  expect(byPeriod).toHaveLength(plans.length - 2);
  expect(byPeriod.length).toBeGreaterThanOrEqual(4);
});
