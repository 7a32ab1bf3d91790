import { beforeAll, expect, test } from "vitest";
import { findMoved } from "../renames/find-moved";
import { openSampleDesk, type SampleDesk } from "../workflow/sample-desk";
import { countStories } from "../lists/listings";

let desk: SampleDesk;
let people: Record<"editor" | "reporter", Awaited<ReturnType<SampleDesk["hire"]>>>;

beforeAll(async () => {
  desk = await openSampleDesk();
  people = { editor: await desk.hire("editor"), reporter: await desk.hire("reporter") };
});

async function tag(slug: string): Promise<number> {
  const { id } = await desk.newsroom.create({ collection: "tags", data: { name: slug, slug }, draft: true });
  return id;
}

async function story(tags: number[], status: "draft" | "published" = "published"): Promise<number> {
  const data = { title: "عنوان", language: "ar" as const, section: desk.section, tags, _status: status };
  const { id } = await desk.newsroom.create({ collection: "articles", data, draft: false });
  return id;
}

const merge = (from: unknown, into: unknown, who = people.editor) =>
  who.ask("POST", `/tags/${String(from)}/merge`, { into });

async function tagsOf(id: number, draft = false) {
  return (await desk.newsroom.findByID({ collection: "articles", id, depth: 0, draft })).tags;
}

test("every story has the other tag once and in the same place, in its drafts too", async () => {
  const [one, two, three] = [await tag("one"), await tag("two"), await tag("three")];
  const published = await story([one, three]);
  const both = await story([three, one, two]);
  const draft = await story([one], "draft");
  const beside = await story([three]);
  await people.editor.ask("PATCH", `/articles/${beside}?draft=true`, { tags: [one, three] });
  expect((await people.editor.ask("GET", `/tags/${one}/merge`)).body).toEqual({ stories: 4 });
  expect((await merge(one, two)).body).toEqual({ moved: 4, into: two });
  expect(await tagsOf(published)).toEqual([two, three]);
  expect(await tagsOf(both)).toEqual([three, two]);
  expect(await tagsOf(draft, true)).toEqual([two]);
  expect(await tagsOf(beside)).toEqual([three]);
  expect(await tagsOf(beside, true)).toEqual([two, three]);
  expect(await countStories(desk.newsroom, { name: "", list: `tag:${two}:ar` })).toBe(2);
  expect(await countStories(desk.newsroom, { name: "", list: `tag:${one}:ar` })).toBe(0);
  expect((await people.editor.ask("GET", `/tags/${one}`)).status).toBe(404);
  await people.editor.ask("PATCH", `/articles/${beside}`, { _status: "published" });
  expect(await tagsOf(beside)).toEqual([two, three]);
});

test("the address of a merged tag leads straight to the last one, in both editions and for its feeds", async () => {
  const [first, second, third] = [await tag("first"), await tag("second"), await tag("third")];
  await merge(first, second);
  await merge(second, third);
  for (const [old, now] of [
    ["/tag/first", "/tag/third"],
    ["/en/tag/first/page/2", "/en/tag/third/page/2"],
    ["/tag/second/feed.xml", "/tag/third/feed.xml"],
  ] as const)
    expect(await findMoved(desk.newsroom, old)).toBe(now);
});

test("words that were pinned for a time or a link have the other tag, too", async () => {
  const [old, other, kept] = [await tag("pinned-old"), await tag("pinned-other"), await tag("pinned-kept")];
  const draft = await story([old, kept], "draft");
  const at = new Date(Date.now() + 3_600_000).toISOString();
  expect((await people.editor.ask("POST", `/articles/${draft}/schedule`, { action: "publish", at })).status).toBe(201);
  await people.editor.ask("POST", "/previews", { article: draft, label: "شاهد", fixed: true });
  await merge(old, other);
  const where = { article: { equals: draft } };
  const found = { where, depth: 0, showHiddenFields: true } as const;
  const times = await desk.newsroom.find({ collection: "schedules", ...found });
  const links = await desk.newsroom.find({ collection: "previews", ...found });
  for (const { snapshot } of [...times.docs, ...links.docs]) expect(snapshot).toMatchObject({ tags: [other, kept] });
  expect([times.docs.length, links.docs.length]).toEqual([1, 1]);
});

test("odd merges are refused, and nothing is lost by them", async () => {
  const id = await tag("alone");
  const other = await tag("other");
  const kept = await story([id]);
  expect((await merge(id, id)).status).toBe(400);
  expect((await merge(id, 999_999)).status).toBe(404);
  expect((await merge(999_999, id)).status).toBe(404);
  for (const into of [null, "x", {}, [other], -1.5]) expect((await merge(id, into)).status).toBe(400);
  expect((await merge(id, other, people.reporter)).status).toBe(403);
  expect((await desk.stranger("POST", `/tags/${id}/merge`, { into: other })).status).toBe(401);
  expect(await tagsOf(kept)).toEqual([id]);
});
