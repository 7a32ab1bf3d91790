import { Client } from "pg";
import { expect, it, vi } from "vitest";
import { readSettings } from "@/env";
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

/** How the database would answer, kept from reading so few rows from end to end. */
async function explainAll(questions: string[]): Promise<string[]> {
  const client = new Client({ connectionString: readSettings().databaseUrl ?? "" });
  await client.connect();
  await client.query("SET enable_seqscan = off; SET enable_indexscan = off");
  const plans: string[] = [];
  for (const question of questions) {
    const { rows } = await client.query<{ "QUERY PLAN": string }>(`EXPLAIN (COSTS OFF) ${question}`);
    plans.push(rows.map((row) => row["QUERY PLAN"]).join("\n"));
  }
  await client.end();
  return plans;
}

it("asks the index for the words within some periods, and reads nothing from end to end", async () => {
  const { engine } = await openSampleEngine();
  for (const year of [1975, 2015, 2024, 2025, 2026]) {
    const at = `${year}-05-01T10:00:00.000Z`;
    const title = year > 2020 ? "جسر" : "حلب";
    const edition = "ar" as const;
    await engine.put({ id: year, edition, publishedAt: at, updatedAt: at, labels: [], title, lead: "", body: "" });
  }
  const questions = [
    ...(await listQuestions(() => engine.ask((index) => index.list(match, always, 20)))),
    ...(await listQuestions(() => engine.ask((index) => index.count(match, always, 20)))),
  ];
  const plans = await explainAll(questions);
  const byIndex = /Bitmap Index Scan on search_stories_found\n\s+Index Cond: .*terms @@ /;
  expect(plans.filter((plan) => !byIndex.test(plan) || /Seq Scan|Filter: .*terms/.test(plan))).toEqual([]);
  const places = plans.map((plan) => /&& '\{([-\d,]+)\}'::bigint\[\]\) AND/.exec(plan)?.[1] ?? "");
  // The newest periods are named; when nothing is there, of all the others together the edition.
  const kinds = places.map((named) => (/^\d+(?:,\d+)*$/.test(named) ? "periods" : named));
  expect(kinds).toEqual(["periods", "-1", "periods", "-1"]);
});
