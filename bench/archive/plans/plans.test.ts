import type { Payload, TypedUser, Where } from "payload";
import { beforeAll, describe, expect, test } from "vitest";
import { readSettings } from "@/env";
import { healListings } from "@/newsroom/lists/heal-listings";
import { listNotesFor } from "@/newsroom/notes/list-notes";
import { findMostRead } from "@/newsroom/readings/most-read";
import { healInBackground } from "@/newsroom/search/heal";
import { openEngine } from "@/newsroom/search/open-engine";
import { openWholeNewsroom } from "@/newsroom/whole-newsroom";
import { listAtStage } from "@/newsroom/workflow/list-at-stage";
import { getFront } from "@/stories/get-front";
import { getSite } from "@/stories/get-site";
import { loadLinks } from "@/stories/load";
import { getStory } from "@/stories/get-story";
import { listAuthor } from "@/stories/list-author";
import { listCorrections } from "@/stories/list-corrections";
import { listFeed } from "@/stories/list-feed";
import { listMonth, listMonths } from "@/stories/list-month";
import { listNews } from "@/stories/list-news";
import { listSection } from "@/stories/list-section";
import { listSitemapMonth } from "@/stories/list-sitemap-month";
import { listSitemapMonths } from "@/stories/list-sitemap-months";
import { listTag } from "@/stories/list-tag";
import { listParts, listUsedPart } from "@/stories/list-used-terms";
import { readFields } from "@/stories/search/read-fields";
import { searchStories } from "@/stories/search/search-stories";
import { fillArchive } from "../fill";
import { openWriter } from "../open-writer";
import { listAuthors, listTags, sections } from "../terms";
import { explain, listSlow } from "./explain";

const [tag = "", author = "", section = ""] = [listTags(1), listAuthors(1), sections].map((terms) => terms[0]?.slug);
/** What is at the end of a plan when more is sorted than what is equal in an index. */
const sorting = /^USE TEMP B-TREE FOR ORDER BY/;
const place = { edition: "ar", timeZone: "Asia/Damascus" } as const;
let newsroom: Payload;
let user: TypedUser;

// PostgreSQL decides by what stands in its tables: on few rows it rightly uses no index.
describe.skipIf(readSettings().databaseUrl !== null)("in an archive of any size", () => {
  beforeAll(async () => {
    newsroom = await openWholeNewsroom();
    const options = { stories: 60, end: Date.now(), password: "ein-langes-wort-im-archiv" };
    await fillArchive(newsroom, await openWriter(readSettings()), options);
    user = { ...(await newsroom.findByID({ collection: "users", id: 1, depth: 0 })), collection: "users" };
  });

  const find = (more: object) =>
    newsroom.find({ collection: "articles", draft: true, limit: 25, depth: 0, overrideAccess: false, user, ...more });

  test.each<[string, () => Promise<unknown>]>([
    ["what stands around every page", () => getSite("ar")],
    ["front page", () => getFront("ar")],
    ["story in Arabic", () => getStory(35)],
    ["story in English with a translation", () => getStory(36)],
    ["section", () => listSection("ar", section, 1)],
    ["tag", () => listTag("ar", tag, 1)],
    ["author", () => listAuthor("ar", author, 1)],
    ["months", () => listMonths("ar")],
    ["month", () => listMonth("ar", new Date().toISOString().slice(0, 7), 1)],
    ["corrections", () => listCorrections("ar", 1)],
    ["feed", () => listFeed("ar", null)],
    ["feed of a section", () => listFeed("ar", { kind: "section", slug: section })],
    ["feed of a tag", () => listFeed("ar", { kind: "tag", slug: tag })],
    ["feed of an author", () => listFeed("ar", { kind: "author", slug: author })],
    ["sitemap of news", () => listNews()],
    ["sitemap of a month", () => listSitemapMonth(new Date().toISOString().slice(0, 7))],
    ["sitemaps by month", () => listSitemapMonths()],
    ["search", () => searchStories(readFields({ q: "الحكومة", section }), place)],
    ["search that finds nothing", () => searchStories(readFields({ q: "ظظظظظ" }), place)],
    ["most read", () => findMostRead(newsroom, "ar", Date.now())],
    ["lists compared at start", () => healListings(newsroom)],
    ["desk: what waits", () => listAtStage(newsroom, { stage: "review", user, own: false })],
    ["desk: own drafts", () => listAtStage(newsroom, { stage: "draft", user, own: true })],
    ["desk: notes", () => listNotesFor(newsroom, user)],
    ["links in a text", () => loadLinks(["articles:5", "articles:7", "articles:9", "articles:11"])],
    ["newsroom: a story", () => newsroom.findByID({ collection: "articles", id: 5, draft: true, depth: 0 })],
    [
      "newsroom: its versions",
      () => newsroom.findVersions({ collection: "articles", where: { parent: { equals: 5 } } }),
    ],
    ["newsroom: stories by words", () => find({ where: { title: { like: "الحكومة" } }, pagination: false })],
    ["newsroom: stories by section", () => find({ where: { section: { equals: 1 } }, pagination: false })],
    ["saving a draft", () => save({ title: "عنوان آخر" }, true)],
    ["publishing", () => save({ dateline: "حلب", _status: "published" }, false)],
  ])("%s reads no more than it shows", async (_name, work) => {
    const plans = await explain(newsroom, work);
    expect(plans.length).toBeGreaterThan(0);
    expect(listSlow(plans)).toEqual([]);
  });

  function save(data: object, draft: boolean) {
    return newsroom.update({ collection: "articles", id: 20, data, draft, user, overrideAccess: false });
  }

  test("the list of stories is read from the end of an index", async () => {
    const plans = await explain(newsroom, () => find({ sort: "-updatedAt" }));
    const [count, list] = plans.map(({ steps }) => steps[0]);
    expect(count).toMatch(/USING COVERING INDEX/);
    expect(list).toBe("SEARCH _articles_v USING INDEX articles_v_newest_idx (latest=?)");
    expect(plans[1]?.steps.at(-1)).not.toMatch(/^USE TEMP B-TREE FOR (?:RIGHT PART OF )?ORDER BY/);
  });

  test.each<[string, Where]>([
    ["a section", { section: { equals: 1 } }],
    ["a state", { _status: { equals: "published" } }],
    ["a stage", { stage: { equals: "draft" } }],
    ["a language", { language: { equals: "en" } }],
    ["a colleague", { owner: { equals: 3 } }],
    ["a series", { series: { equals: 1 } }],
    ["a time of publication", { publishedAt: { less_than: "2020-01-01T00:00:00.000Z" } }],
  ])("a list of %s is counted from an index, and goes along its order", async (_what, where) => {
    const plans = await explain(newsroom, () => find({ where, sort: "-updatedAt" }));
    const [count, list] = plans.slice(-2).map(({ steps }) => steps);
    expect(count?.[0]).toMatch(/^SEARCH _articles_v USING COVERING INDEX /);
    expect(list?.[0]).toBe("SEARCH _articles_v USING INDEX articles_v_newest_idx (latest=?)");
    expect(list?.at(-1)).not.toMatch(sorting);
  });

  test("a stranger who asks for a time of publication is answered from the index of it", async () => {
    const where = { publishedAt: { less_than: "1950-01-01T00:00:00.000Z" } };
    const plans = await explain(newsroom, () => find({ where, draft: false, user: null }));
    for (const { steps } of plans) expect(steps[0]).toMatch(/^SEARCH articles USING .*published_at<\?/);
  });

  test("what words have found in a section is counted, and its order gone along, in indexes", async () => {
    const where = { and: [{ title: { like: "الحكومة" } }, { section: { equals: 1 } }] };
    const plans = await explain(newsroom, () => find({ where, sort: "-updatedAt" }));
    const [count, list] = plans.slice(-2).map(({ steps }) => steps[0]);
    expect(count).toMatch(/^SEARCH _articles_v USING COVERING INDEX /);
    expect(list).toMatch(/^SEARCH _articles_v USING INDEX articles_v_(?:newest|listed)_idx /);
  });

  test.each(["-publishedAt", "publishedAt", "section", "-createdAt", "-updatedAt", "title"])(
    "the list sorted by %s is read from an index",
    async (sort) => {
      const plans = await explain(newsroom, () => find({ sort }));
      expect(plans.at(-1)?.steps[0]).toMatch(/^SEARCH _articles_v USING INDEX /);
      expect(plans.at(-1)?.steps.at(-1)).not.toMatch(sorting);
    },
  );

  test("of drafts on a page it is looked up whether they lie beside a published story", async () => {
    const where = { and: [{ parent: { in: [5, 7, 9, 11] } }, { "version._status": { equals: "published" } }] };
    const plans = await explain(newsroom, () =>
      newsroom.findVersions({ collection: "articles", where, sort: "-updatedAt", pagination: false }),
    );
    expect(plans[0]?.steps[0]).toMatch(/\(parent_id=\? AND version__status=\?\)$/);
  });

  test.each([
    [
      "what stands at a stage",
      "articles_v_stage_idx",
      () => listAtStage(newsroom, { stage: "draft", user, own: true }),
    ],
    ["the list by headline", "articles_v_title_idx", () => find({ sort: "title" })],
    ["drafts of a word", "articles_v_drafts_idx", () => find({ where: { title: { like: "الحكومة" } } })],
    ["a part of headlines", "articles_v_newest_idx", () => find({ where: { title: { contains: "حكوم" } } })],
  ] as const)("%s is read from the index %s", async (_name, index, work) => {
    const read = (await explain(newsroom, work)).map(({ steps }) => steps[0]);
    expect(read.some((step) => step?.includes(`INDEX ${index} (`))).toBe(true);
  });

  test("a start compares versions from indexes alone", async () => {
    const plans = await explain(newsroom, () => openEngine(newsroom).listFaults(50));
    const read = plans.flatMap(({ steps }) => steps.filter((step) => /\b(?:articles|search_stories)\b/.test(step)));
    expect(read).toHaveLength(4);
    for (const step of read) expect(step).toContain("USING COVERING INDEX");
  });

  test("what a start takes in anew it looks up by its ids", async () => {
    await openEngine(newsroom).forget([5, 7, 9, 11]);
    const plans = await explain(newsroom, () => healInBackground(newsroom));
    const byIds = plans.filter(({ sql }) => sql.includes('"id" in ('));
    expect(byIds.length).toBeGreaterThan(0);
    expect(listSlow(byIds)).toEqual([]);
  });

  test("tags that are used are found by one look for each, not among their stories", async () => {
    const plans = await explain(newsroom, () => Promise.all([listParts("tag"), listUsedPart("tag", 1)]));
    const steps = plans.flatMap((plan) => plan.steps);
    expect(new Set(steps.filter((step) => step.includes("listings")))).toEqual(
      new Set(["SEARCH listings USING PRIMARY KEY (list=?)"]),
    );
    expect(new Set(steps.filter((step) => step.includes("term")))).toEqual(
      new Set(["SEARCH term USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)"]),
    );
  });

  test("a scan would be noticed", async () => {
    const plans = await explain(newsroom, () =>
      newsroom.find({ collection: "articles", where: { title: { contains: "ا" } } }),
    );
    expect(listSlow(plans)).not.toEqual([]);
  });
});
