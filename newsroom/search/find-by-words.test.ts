import type { Where } from "payload";
import { beforeAll, describe, expect, it, test } from "vitest";
import { openStoryDesk, type StoryDesk } from "../workflow/sample-stories";

let desk: StoryDesk;
const ids = new Map<string, number>();

const stories = [
  { name: "published", title: "الانتخابات المحلية في إدلب؟!", standfirst: "صناديق وأسماء", language: "ar" },
  { name: "draft", title: "مسودة عن إنتخابات البلدية", standfirst: "قوائم المرشحين", language: "ar", draft: true },
  { name: "other", title: "موسم الزيتون", standfirst: "لا انتخابات هنا", language: "ar" },
  { name: "english", title: "Local councils vote", standfirst: "", language: "en" },
  { name: "changed", title: "عنوان قديم", standfirst: "", language: "ar" },
] as const;

beforeAll(async () => {
  desk = await openStoryDesk();
  const { newsroom, section } = desk;
  for (const { name, ...story } of stories) {
    const draft = "draft" in story;
    const { title, standfirst, language } = story;
    const data = { title, standfirst, language, section, _status: draft ? "draft" : "published" } as const;
    const { id } = await newsroom.create({ collection: "articles", data, draft });
    ids.set(name, id);
  }
  const id = ids.get("changed") ?? 0;
  await newsroom.update({ collection: "articles", id, data: { title: "استقالة الوزير" }, draft: true });
});

const named = (found: unknown) => {
  const docs = Array.isArray(found) ? found : [];
  return [...ids].flatMap(([name, id]) => (docs.some((doc) => doc.id === id) ? [name] : [])).toSorted();
};
type Person = keyof StoryDesk["people"] | null;

/** What somebody is answered by the API. */
async function ask(person: Person, where: Where, draft = true) {
  const { newsroom, people } = desk;
  const user = person && {
    ...(await newsroom.findByID({ collection: "users", id: people[person].id })),
    collection: "users" as const,
  };
  const { docs } = await newsroom.find({ collection: "articles", where, draft, depth: 0, overrideAccess: false, user });
  return named(docs);
}
const found = (where: Where) => ask("editor", where);
const either = (like: string) => ({ or: [{ title: { like } }, { standfirst: { like } }] });

describe("an editor finds a story by words of its headline", () => {
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
  await expect(found(either("انتخابات"))).resolves.toEqual(["draft", "other", "published"]);
  await expect(found({ and: [either("انتخابات"), { _status: { equals: "draft" } }] })).resolves.toEqual(["draft"]);
  await expect(found({ title: { like: "زيتون" }, language: { equals: "en" } })).resolves.toEqual([]);
  await expect(found({ and: [either("انتخابات"), { title: { like: "زيتون" } }] })).resolves.toEqual(["other"]);
});

test("what has no words, and other questions, the database answers", async () => {
  await expect(found({ title: { like: "؟!" } })).resolves.toEqual(["published"]);
  await expect(found({ title: { contains: "نتخابات المحل" } })).resolves.toEqual(["published"]);
  await expect(found({ title: { equals: "موسم الزيتون" } })).resolves.toEqual(["other"]);
  await expect(found({ or: [] })).resolves.toEqual([...ids.keys()].toSorted());
});

test("a changed draft of a published story is found by its new headline, and by that which readers see", async () => {
  await expect(found({ title: { like: "استقالة" } })).resolves.toEqual(["changed"]);
  await expect(found({ title: { like: "قديم" } })).resolves.toEqual(["changed"]);
});

describe("nobody learns the words of drafts that are not theirs", () => {
  it.each([
    ["a stranger", null],
    ["a reporter", "reporter"],
  ] as const)("%s", async (_who, person) => {
    for (const draft of [false, true]) {
      for (const like of ["استقالة", "اس", "مسودة"])
        await expect(ask(person, either(like), draft)).resolves.toEqual([]);
    }
    await expect(ask(person, { title: { like: "الزيتون" } }, false)).resolves.toEqual(["other"]);
  });

  it("a stranger who asks the API", async () => {
    for (const like of ["استقالة", "الزيتون"]) {
      const path = `/articles?depth=0&where[title][like]=${encodeURIComponent(like)}`;
      const { status, body } = await desk.stranger("GET", path);
      expect([status, named(body["docs"])]).toEqual([200, like === "الزيتون" ? ["other"] : []]);
    }
  });

  it("a stranger who counts", async () => {
    const count = (like: string) =>
      desk.newsroom.count({ collection: "articles", where: { title: { like } }, overrideAccess: false });
    await expect(count("استقالة")).resolves.toEqual({ totalDocs: 0 });
    await expect(count("الزيتون")).resolves.toEqual({ totalDocs: 1 });
  });

  it("an editor who asks for what is published", async () => {
    await expect(ask("editor", { title: { like: "استقالة" } }, false)).resolves.toEqual([]);
  });
});

test("what is done to all that a list shows is done to these stories", async () => {
  const { newsroom, people } = desk;
  const user = {
    ...(await newsroom.findByID({ collection: "users", id: people.editor.id })),
    collection: "users" as const,
  };
  const where = either("إنتخابات");
  const { docs, errors } = await newsroom.update({
    collection: "articles",
    where,
    data: { dateline: "إدلب" },
    draft: true,
    overrideAccess: false,
    user,
  });
  expect(errors).toEqual([]);
  expect(named(docs)).toEqual(await found(where));
});
