import { expect, it } from "vitest";
import { openIndex } from "./open-index";
import { fill, judge, siteRanking, summarise } from "./quality";

/** A little under the figures in docs/search.md, which come out the same at every run. */
const floors = { recall: 0.95, mrr: 0.94 };

it("answers the judged questions at least as well as it did", async () => {
  const { engine } = await openIndex(":memory:");
  await fill(engine);
  const { questions, recall, mrr } = summarise(await judge(siteRanking(engine)));
  expect(questions).toBeGreaterThanOrEqual(60);
  expect(recall).toBeGreaterThanOrEqual(floors.recall);
  expect(mrr).toBeGreaterThanOrEqual(floors.mrr);
});
