import { createLocalReq } from "payload";
import { beforeAll, expect, test } from "vitest";
import { type Colleague, openSampleDesk, type SampleDesk } from "../workflow/sample-desk";
import { openOwnPreview } from "./open-own-preview";

let desk: SampleDesk;
let editor: Colleague;
let reporter: Colleague;
let colleague: Colleague;

beforeAll(async () => {
  desk = await openSampleDesk();
  [editor, reporter, colleague] = [await desk.hire("editor"), await desk.hire("reporter"), await desk.hire("reporter")];
});

async function write(by: Colleague, title = "مادة"): Promise<number> {
  const { body } = await by.ask("POST", "/articles?draft=true&depth=0", {
    title,
    language: "ar",
    section: desk.section,
  });
  return Object(body["doc"]).id;
}

async function give(by: Colleague, article: number) {
  const { status, body } = await by.ask("POST", "/previews?depth=0", { article, label: "المحامية" });
  return { status, id: Number(Object(body["doc"]).id) };
}

async function linksOf(by: Colleague, article: number): Promise<number[]> {
  const { body } = await by.ask("GET", `/previews?where[article][equals]=${article}&depth=0`);
  const docs: unknown = body["docs"];
  return Array.isArray(docs) ? docs.map((doc: unknown) => Number(Object(doc).id)) : [];
}

async function expectRefused(by: Colleague, link: number): Promise<void> {
  const path = `/previews/${link}`;
  const answers = [
    await by.ask("GET", path),
    await by.ask("PATCH", path, { revoked: true }),
    await by.ask("DELETE", path),
  ];
  for (const { status } of answers) expect([403, 404]).toContain(status);
}

async function previewFor({ id }: Colleague, article: number): Promise<string | null> {
  const user = await desk.newsroom.findByID({ collection: "users", id });
  const req = await createLocalReq({ user: { ...user, collection: "users" } }, desk.newsroom);
  return openOwnPreview({ id: article, language: "ar" }, req);
}

test("a reporter sees and closes the links of an own story, whoever made them", async () => {
  const article = await write(reporter);
  const [mine, editors] = [await give(reporter, article), await give(editor, article)];
  for (const person of [reporter, editor]) {
    expect(new Set(await linksOf(person, article))).toEqual(new Set([mine.id, editors.id]));
  }
  expect(await linksOf(colleague, article)).toEqual([]);
  expect((await reporter.ask("PATCH", `/previews/${editors.id}`, { revoked: true })).status).toBe(200);
  await expectRefused(colleague, mine.id);
});

test("that a story was published gives no key to its drafts", async () => {
  const article = await write(editor);
  await editor.ask("PATCH", `/articles/${article}`, { _status: "published" });
  await editor.ask("PATCH", `/articles/${article}?draft=true`, { title: "سري", _status: "draft" });
  expect((await give(reporter, article)).status).toBe(403);
  expect(await previewFor(reporter, article)).toBeNull();
  expect(await previewFor(editor, article)).toMatch(/^\/preview\/[\w-]{43}$/);
});

test("with a story its links change hands", async () => {
  const article = await write(reporter);
  const { id } = await give(reporter, article);
  await editor.ask("PATCH", `/articles/${article}?draft=true`, { owner: colleague.id });
  expect(await linksOf(reporter, article)).toEqual([]);
  expect(await linksOf(colleague, article)).toEqual([id]);
  expect((await give(reporter, article)).status).toBe(403);
});

test("the newsroom's own previews are their maker's alone, for administrators too", async () => {
  const article = await write(reporter);
  await previewFor(reporter, article);
  expect(await linksOf(reporter, article)).toHaveLength(1);
  const [own = 0] = await linksOf(reporter, article);
  for (const other of [editor, await desk.hire("admin")]) {
    expect(await linksOf(other, article)).toEqual([]);
    await expectRefused(other, own);
  }
});
