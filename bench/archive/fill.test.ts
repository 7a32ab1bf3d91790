import type { Payload } from "payload";
import { beforeAll, expect, test } from "vitest";
import { readSettings } from "@/env";
import { verifyLog } from "@/newsroom/audit/verify";
import { selectRows, sql } from "@/newsroom/database/rows";
import { healListings } from "@/newsroom/lists/heal-listings";
import { bodyText } from "@/newsroom/search/body-text";
import { openEngine } from "@/newsroom/search/open-engine";
import { toEntry } from "@/newsroom/search/to-entry";
import { openWholeNewsroom } from "@/newsroom/whole-newsroom";
import { getStory } from "@/stories/get-story";
import { listCorrections } from "@/stories/list-corrections";
import { entryOf } from "./entries";
import { fillArchive } from "./fill";
import { openWriter } from "./open-writer";
import { generateStories } from "./stories";
import { listAuthors, listTags, sizesFor } from "./terms";

const stories = 100;
const options = { stories, end: Date.UTC(2026, 10, 28) };
const password = "ein-langes-wort-im-archiv";
let newsroom: Payload;

beforeAll(async () => {
  newsroom = await openWholeNewsroom();
  await fillArchive(newsroom, await openWriter(readSettings()), { ...options, password });
});

const ask = (query: string) => selectRows<Record<string, unknown>>(newsroom, sql.raw(query));

test("an archive is the same at every run, with headlines and texts as long as those of news", () => {
  const [one, other] = [[...generateStories(options)], [...generateStories(options)]];
  const plain = one.map(({ body, ...story }) => ({ ...story, text: bodyText(body) }));
  expect(other.map(({ body, ...story }) => ({ ...story, text: bodyText(body) }))).toEqual(plain);
  for (const { title, text } of plain) {
    expect(title.length).toBeGreaterThanOrEqual(30);
    expect(title.length).toBeLessThanOrEqual(80);
    const words = text.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(200);
    expect(words).toBeLessThan(1050);
  }
});

test("what the start of a server compares, it finds in order", async () => {
  const engine = openEngine(newsroom);
  expect(await engine.listFaults(9)).toEqual({ missing: [], surplus: [] });
  const before = await ask("SELECT * FROM listings");
  await healListings(newsroom);
  expect(await ask("SELECT * FROM listings")).toEqual(before);
  expect((await verifyLog(newsroom)).brokenFrom).toBeNull();
});

test("search holds what it would have made of the stored stories itself", async () => {
  const sizes = sizesFor(stories);
  const names = { tags: listTags(sizes.tags), authors: listAuthors(sizes.authors) };
  const sorted = ({ lead, ...entry }: { lead: string }) => ({ ...entry, lead: lead.split("\n").toSorted() });
  for (const story of generateStories(options)) {
    const stored = await newsroom.findByID({ collection: "articles", id: story.id, depth: 0 });
    expect(sorted(await toEntry(stored, newsroom))).toEqual(sorted(entryOf(story, names)));
  }
});

test("readers are shown whole stories", async () => {
  for (const { id, title, tags, corrections } of generateStories(options)) {
    const found = await getStory(id);
    if (found?.kind !== "story") throw new Error(`there is no story ${id}`);
    expect(found.story).toMatchObject({ title, section: { path: expect.any(String) } });
    expect(found.story.tags).toHaveLength(tags.length);
    expect(found.story.corrections).toHaveLength(corrections.length);
    expect(found.story.body.length).toBeGreaterThan(2);
  }
});

test("a page of corrections is answered by either database", async () => {
  expect((await listCorrections("ar", 1))?.page).toBe(1);
});

// What differs between a story of the archive and the same one written today: its number, and times.
const passing = /^(?:id|_?parent_id|article_id|_uuid|.*_at|at|hash|previous|target|key)$/;

/** What is compared of a cell. Tags and authors come from the database in no order, which their places tell. */
function comparable(name: string, cell: unknown): unknown {
  if (passing.test(name)) return typeof cell;
  if (name === "words") return JSON.parse(String(cell)).toSorted();
  return name === "terms" ? String(cell).replaceAll(/:[\d,]+/g, "") : cell;
}

const tables = {
  articles: "id",
  _articles_v: "parent_id",
  articles_rels: "parent_id",
  articles_corrections: "_parent_id",
  listings: "article_id",
  story_steps: "article_id",
  search_stories: "id",
  events: "collection = 'articles' AND target",
};

test("a story that was often saved has its versions, the published one last", async () => {
  const { docs } = await newsroom.findVersions({ collection: "articles", where: { parent: { equals: 10 } }, limit: 0 });
  expect(docs.map(({ latest, version }) => [latest, version._status])).toEqual([
    [true, "published"],
    ...Array.from({ length: 6 }, () => [false, "draft"]),
  ]);
});

test("every row is what Payload writes for the same story", async () => {
  const drafts = await ask("SELECT id FROM articles WHERE _status = 'draft'");
  expect(drafts).toHaveLength(stories / 100);
  const fullest = [...generateStories(options)].filter(
    ({ id, bodyPicture, leadImage }) => bodyPicture && leadImage && id % 10 !== 0,
  );
  expect(fullest.length).toBeGreaterThan(0);
  for (const id of [...fullest.map((story) => story.id), ...drafts.map((draft) => Number(draft["id"]))]) {
    const stored = await newsroom.findByID({ collection: "articles", id, depth: 0 });
    const { id: _id, createdAt: _created, updatedAt: _updated, firstPublishedAt: _first, ...data } = stored;
    const user = await newsroom.findByID({ collection: "users", id: Number(data.owner), depth: 0 });
    const signedIn = { ...user, collection: "users" } as const;
    const copy = await newsroom.create({ collection: "articles", data, user: signedIn });
    for (const [table, column] of Object.entries(tables)) {
      const rowsOf = async (story: number) =>
        (await ask(`SELECT * FROM ${table} WHERE ${column} = '${story}'`)).map((row) =>
          Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, comparable(name, cell)])),
        );
      expect([table, await rowsOf(id)]).toEqual([table, await rowsOf(copy.id)]);
    }
  }
});
