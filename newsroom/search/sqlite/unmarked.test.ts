import { expect, it } from "vitest";
import { openSampleEngine } from "../sample-engine";
import { keyRange, storyKey } from "../story-key";

it("finds what an older edition took in, until that is taken in anew", async () => {
  const { engine, execute } = await openSampleEngine();
  const at = "2026-01-01T00:00:00.000Z";
  const story = { id: 1, title: "جسر قديم", lead: "", body: "", edition: "ar", labels: [] } as const;
  const key = storyKey("ar", Date.parse(at), 1);
  await execute(`insert into search_index (rowid, title, title_stems) values (${key}, 'جسر قديم', 'جسر قديم')`);
  await execute(`insert into search_stories values (1, ${key}, 'ar', '${at}', 0, '[]')`);
  const find = (word: string) =>
    engine.ask((index) =>
      index.list({ kind: "words", words: [word], parts: ["title"] }, keyRange("ar", null, null), 9),
    );
  await expect(find("قديم")).resolves.toEqual([1]);
  await engine.put({ ...story, labels: [], id: 2, title: "جسر جديد", publishedAt: at, updatedAt: at });
  await expect(find("جسر")).resolves.toEqual([2, 1]);
  await engine.put({ ...story, labels: [], publishedAt: at, updatedAt: at });
  await expect(find("قديم")).resolves.toEqual([1]);
  await expect(find("twقديم")).resolves.toEqual([]);
});
