import type { Where } from "payload";
import { beforeAll, describe, expect, it, test } from "vitest";
import { openStoryDesk, type StoryDesk } from "../workflow/sample-stories";

let desk: StoryDesk;
const ids = new Map<string, number>();

const stories = [
  { name: "published", title: "الانتخابات المحلية في إدلب", standfirst: "صناديق وأسماء", language: "ar" },
  { name: "draft", title: "مسودة عن إنتخابات البلدية", standfirst: "قوائم المرشحين", language: "ar", draft: true },
  { name: "other", title: "موسم الزيتون", standfirst: "لا انتخابات هنا", language: "ar" },
  { name: "english", title: "Local councils vote", standfirst: "", language: "en" },
] as const;

beforeAll(async () => {
  desk = await openStoryDesk();
  const { section } = desk;
  for (const { name, ...story } of stories) {
    const draft = "draft" in story;
    const { title, standfirst, language } = story;
    const data = { title, standfirst, language, section, _status: draft ? "draft" : "published" } as const;
    const { id } = await desk.newsroom.create({ collection: "articles", data, draft });
    ids.set(name, id);
  }
});

const found = async (where: Where) => {
  const { docs } = await desk.newsroom.find({ collection: "articles", where, draft: true, depth: 0 });
  const names = [...ids].flatMap(([name, id]) => (docs.some((doc) => doc.id === id) ? [name] : []));
  return names.toSorted();
};

describe("the newsroom finds a story by words of its headline", () => {
  it.each([
    ["الانتخابات", ["draft", "published"]],
    ["الإنتخابات", ["draft", "published"]],
    ["انتخابات محلية", ["published"]],
    ["الانتخ", ["published"]],
    ["إدل", ["published"]],
    ["زيتون", ["other"]],
    ["COUNCIL", ["english"]],
    ["council vot", ["english"]],
    ["council olive", []],
    ["ظظظظ", []],
  ])("%s", async (text, names) => {
    await expect(found({ title: { like: text } })).resolves.toEqual(names);
  });
});

test("a list looks into standfirsts too, and keeps to its other conditions", async () => {
  const either = (like: string) => ({ or: [{ title: { like } }, { standfirst: { like } }] });
  await expect(found(either("انتخابات"))).resolves.toEqual(["draft", "other", "published"]);
  await expect(found({ and: [either("انتخابات"), { _status: { equals: "draft" } }] })).resolves.toEqual(["draft"]);
  await expect(found({ title: { like: "زيتون" }, language: { equals: "en" } })).resolves.toEqual([]);
});

test("what has no words, and other questions, the database answers", async () => {
  await expect(found({ title: { like: "؟!" } })).resolves.toEqual([]);
  await expect(found({ title: { contains: "نتخابات المحل" } })).resolves.toEqual(["published"]);
  await expect(found({ title: { equals: "موسم الزيتون" } })).resolves.toEqual(["other"]);
});

test("a changed draft of a published story is found by its new headline, and by that which readers see", async () => {
  const id = ids.get("other") ?? 0;
  await desk.newsroom.update({ collection: "articles", id, data: { title: "قطاف العنب" }, draft: true });
  await expect(found({ title: { like: "العنب" } })).resolves.toEqual(["other"]);
  await expect(found({ title: { like: "الزيتون" } })).resolves.toEqual(["other"]);
});

test("what somebody may not read is not found", async () => {
  const { people } = desk;
  const { status, body } = await people.reporter.ask(
    "GET",
    `/articles?draft=true&depth=0&where[title][like]=${encodeURIComponent("إنتخابات")}`,
  );
  expect(status).toBe(200);
  expect(body).toMatchObject({ totalDocs: 1, docs: [{ id: ids.get("published") }] });
});
