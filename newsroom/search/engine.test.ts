import { beforeEach, describe, expect, it } from "vitest";
import type { Entry, SearchEngine, SearchQuestions } from "./engine";
import type { Match } from "./match";
import { openSampleEngine, type SampleEngine } from "./sample-engine";
import { keyRange } from "./story-key";

const everything = 10;
const always = keyRange("ar", null, null);
const inTitle = (stem: string): Match => ({ kind: "stem", stem, parts: ["title"] });

function story(id: number, title: string, changes: Partial<Entry> = {}): Entry {
  const at = changes.publishedAt ?? `2026-01-0${id}T10:00:00.000Z`;
  return { id, edition: "ar", publishedAt: at, updatedAt: at, labels: [], title, lead: "", body: "", ...changes };
}

let engine: SearchEngine;
let execute: SampleEngine["execute"];

beforeEach(async () => {
  ({ engine, execute } = await openSampleEngine());
  await execute("create table articles (id integer primary key, _status text, updated_at timestamptz)");
});

const list: SearchQuestions["list"] = (...asked) => engine.ask((index) => index.list(...asked));
const count: SearchQuestions["count"] = (...asked) => engine.ask((index) => index.count(...asked));

describe("put and remove", () => {
  it("finds stories newest first, a page at a time", async () => {
    for (const id of [2, 1, 3]) await engine.put(story(id, "مدارس حلب"));
    await expect(list(inTitle("مدرس"), always, everything)).resolves.toEqual([3, 2, 1]);
    await expect(list(inTitle("مدرس"), always, 2)).resolves.toEqual([3, 2]);
    await expect(count(inTitle("مدرس"), always, 99)).resolves.toBe(3);
    await expect(count(inTitle("مدرس"), always, 2)).resolves.toBe(2);
    await expect(count(inTitle("مدرس"), always, 9)).resolves.toBe(3);
  });

  it("forgets what a story said before, and when it stood", async () => {
    await engine.put(story(1, "مدارس حلب"));
    await engine.put(story(1, "بيوت حمص", { publishedAt: "2020-01-01T00:00:00.000Z" }));
    await expect(list(inTitle("مدرس"), always, everything)).resolves.toEqual([]);
    await expect(list(inTitle("بيت"), always, everything)).resolves.toEqual([1]);
    await expect(count(inTitle("بيت"), keyRange("ar", Date.UTC(2021, 0), null), 9)).resolves.toBe(0);
    await expect(engine.listWordsLike("ar", "مدارس", 2)).resolves.toEqual([]);
  });

  it("leaves nothing of a removed story", async () => {
    await engine.put(story(1, "مدارس حلب"));
    await engine.remove(1);
    await engine.remove(99);
    await expect(count(inTitle("مدرس"), always, 9)).resolves.toBe(0);
    await expect(execute("select * from search_words")).resolves.toEqual([]);
    await expect(execute("select * from search_stories")).resolves.toEqual([]);
  });

  it("keeps editions and labels apart", async () => {
    await engine.put(story(1, "Aleppo schools", { edition: "en", labels: ["s1", "a2"] }));
    await engine.put(story(2, "schools of Homs", { edition: "en", labels: ["s2"] }));
    const match: Match = { kind: "all", of: [{ kind: "label", label: "s1" }, inTitle("school")] };
    await expect(list(match, keyRange("en", null, null), everything)).resolves.toEqual([1]);
    await expect(count(inTitle("school"), always, 9)).resolves.toBe(0);
  });

  it.each([`"`, "a* NEAR(b) AND OR NOT", "'; drop table search_index; --", "{title} : x", "\ufffd😀", ""])(
    "takes a story called %j",
    async (title) => {
      await engine.put(story(1, title, { labels: [] }));
      await expect(count(inTitle("حلب"), always, 9)).resolves.toBe(0);
    },
  );
});

describe("an archive of ten years", () => {
  const dayMs = 24 * 60 * 60_000;
  /** One story every forty days, and three of one day; each third one is of Homs, only the oldest of Daraa. */
  const archive = Array.from({ length: 90 }, (_, at) => {
    const publishedAt = Date.UTC(2016, 0, 1) + Math.min(at, 87) * 40 * dayMs;
    const places = [at % 3 === 0 ? "حمص" : "", at < 2 ? "درعا" : ""].join(" ");
    return { id: at + 1, at: publishedAt, title: `مدارس ${places}` };
  });
  const ids = (word: string, from = 0, to = Infinity) =>
    archive
      .filter(({ title, at }) => title.includes(word) && at >= from && at <= to)
      .map(({ id }) => id)
      .toReversed();

  beforeEach(async () => {
    for (const { id, at, title } of archive)
      await engine.put(story(id, title, { publishedAt: new Date(at).toISOString() }));
    await engine.put(story(100, "مدارس حمص", { edition: "en", publishedAt: "2026-01-01T00:00:00.000Z" }));
  });

  it.each(["مدارس", "حمص", "درعا", "حلب"])("is searched for %s as far back as is asked", async (word) => {
    const match: Match = { kind: "words", words: [word], parts: ["title"] };
    const all = ids(word);
    for (const most of [1, 2, 5, 29, 30, 31, 89, 90, 500]) {
      await expect(list(match, always, most)).resolves.toEqual(all.slice(0, most));
      await expect(count(match, always, most)).resolves.toBe(Math.min(all.length, most));
    }
  });

  it("is searched within a span of time", async () => {
    const [from, to] = [Date.UTC(2018, 4, 3), Date.UTC(2021, 7, 9)];
    const match: Match = { kind: "words", words: ["حمص"], parts: ["title"] };
    const range = keyRange("ar", from, to);
    const within = ids("حمص", from, to);
    expect(within.length).toBeGreaterThan(9);
    await expect(list(match, range, 99)).resolves.toEqual(within);
    await expect(list(match, range, 7)).resolves.toEqual(within.slice(0, 7));
    await expect(count(match, range, 99)).resolves.toBe(within.length);
    await expect(count(match, keyRange("ar", Date.UTC(2030, 0), null), 9)).resolves.toBe(0);
  });
});

describe("listWordsLike", () => {
  it("knows words that begin or end alike, as they were written, the most frequent first", async () => {
    await engine.put(story(1, "الفُرات والفراتُ يعلو"));
    await engine.put(story(2, "مياه الفرات"));
    await engine.put(story(3, "القنوات"));
    const words = await engine.listWordsLike("ar", "الفراط", 2);
    expect(words[0]).toEqual({ word: "الفرات", written: "الفرات", stories: 2 });
    expect(words.map(({ word }) => word)).not.toContain("مياه");
  });

  it("leaves out words that are too long or too short to be meant", async () => {
    await engine.put(story(1, "الفراتية الفرات الفر"));
    const listNear = async (word: string) =>
      (await engine.listWordsLike("ar", word, 1)).map((known) => known.word).toSorted();
    await expect(listNear("الفراط")).resolves.toEqual(["الفرات"]);
    await expect(listNear("الفراطيه")).resolves.toEqual(["الفراتيه"]);
    await expect(listNear("الفرط")).resolves.toEqual(["الفر", "الفرات"]);
  });
});

describe("listFaults", () => {
  it("names what is missing, what is another version, and what should not be there", async () => {
    await execute(
      "insert into articles values (1, 'published', '2026-02-02T00:00:00.000Z'), (2, 'published', '2026-01-02T00:00:00.000Z'), (3, 'draft', '2026-01-03T00:00:00.000Z')",
    );
    await engine.put(story(1, "قديم", { updatedAt: "2026-01-01T00:00:00.000Z" }));
    await engine.put(story(2, "نفسه", { updatedAt: "2026-01-02T00:00:00.000Z" }));
    await engine.put(story(3, "مسحوب", { updatedAt: "2026-01-03T00:00:00.000Z" }));
    await engine.put(story(4, "محذوف"));
    await execute("insert into articles values (5, 'published', '2026-01-05T00:00:00.000Z')");
    await expect(engine.listFaults(10)).resolves.toEqual({ missing: [5, 1], surplus: [3, 4] });
    await engine.forget([2]);
    await expect(engine.listFaults(10)).resolves.toMatchObject({ missing: [5, 2, 1] });
  });

  it("knows whether it is there", async () => {
    await expect(engine.exists()).resolves.toBe(true);
    await execute("drop table search_words");
    await expect(engine.exists()).resolves.toBe(false);
  });
});
