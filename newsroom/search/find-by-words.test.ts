import type { Where } from "payload";
import { afterEach, beforeAll, describe, expect, it, test } from "vitest";
import { openStoryDesk, type StoryDesk } from "../workflow/sample-stories";
import { limits } from "./limits";

let desk: StoryDesk;
const ids = new Map<string, number>();

const stories = [
  { name: "published", title: "الانتخابات المحلية في إدلب؟!", standfirst: "صناديق وأسماء", language: "ar" },
  { name: "draft", title: "مسودة عن إنتخابات البلدية", standfirst: "قوائم المرشحين", language: "ar", draft: true },
  { name: "other", title: "موسم الزيتون", standfirst: "لا انتخابات هنا", language: "ar" },
  { name: "english", title: "Local councils vote", standfirst: "", language: "en" },
  { name: "changed", title: "عنوان قديم", standfirst: "", language: "ar" },
  {
    name: "town",
    title: "Councils of the old town",
    standfirst: "",
    language: "en",
    publishedAt: "2020-01-01T00:00:00.000Z",
  },
] as const;

beforeAll(async () => {
  desk = await openStoryDesk();
  const { newsroom, section } = desk;
  for (const { name, ...story } of stories) {
    const draft = "draft" in story;
    const { title, standfirst, language } = story;
    const _status = draft ? "draft" : "published";
    const publishedAt = "publishedAt" in story ? story.publishedAt : null;
    const data = { title, standfirst, language, section, publishedAt, _status } as const;
    const { id } = await newsroom.create({ collection: "articles", data, draft });
    ids.set(name, id);
  }
  const id = ids.get("changed") ?? 0;
  await newsroom.update({ collection: "articles", id, data: { title: "استقالة الوزير" }, draft: true });
  ids.set("own", await desk.write(desk.people.reporter, { title: "خبر غريب" }));
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
    ["COUNCIL", ["english", "town"]],
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

test("a reporter finds an own draft, and a colleague does not", async () => {
  await expect(ask("reporter", { title: { like: "غريب" } })).resolves.toEqual(["own"]);
  await expect(ask("colleague", { title: { like: "غريب" } })).resolves.toEqual([]);
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

/** Has an editor do something to all that a question finds. @returns to what that was done */
async function changeAll(where: Where) {
  const { newsroom, people } = desk;
  const user = await newsroom.findByID({ collection: "users", id: people.editor.id });
  const { docs, errors } = await newsroom.update({
    collection: "articles",
    where,
    data: { dateline: "إدلب" },
    draft: true,
    overrideAccess: false,
    user: { ...user, collection: "users" },
  });
  expect(errors).toEqual([]);
  return named(docs);
}

test("what is done to all that a list shows is done to these stories", async () => {
  const where = either("إنتخابات");
  await expect(found(where)).resolves.toEqual(["draft", "other", "published"]);
  await expect(changeAll(where)).resolves.toEqual(["draft", "other", "published"]);
});

describe("where there are more than are looked through", () => {
  const whole = { ...limits };
  afterEach(() => void Object.assign(limits, whole));

  it("a list by words alone has the newest, and what is done to all is done to these", async () => {
    limits.published = 1;
    const alone = { title: { like: "councils" } };
    await expect(found(alone)).resolves.toEqual(["english"]);
    // As choices and the list's own actions ask.
    const asActions = { AND: [{ or: [alone] }, { id: { not_equals: 0 } }, { language: { equals: "en" } }] };
    await expect(found(asActions)).resolves.toEqual(["english"]);
    await expect(changeAll(asActions)).resolves.toEqual(["english"]);
  });

  it("other conditions find older ones by their letters", async () => {
    limits.published = 1;
    const older = {
      and: [{ title: { like: "councils" } }, { publishedAt: { less_than: "2021-01-01T00:00:00.000Z" } }],
    };
    await expect(found(older)).resolves.toEqual(["town"]);
    await expect(changeAll(older)).resolves.toEqual(["town"]);
  });

  it.each([
    ["its section", "section"],
    ["a list of sections", "sections"],
  ])("in a list of %s the newest of it are found by the index", async (_what, kind) => {
    const { newsroom, section } = desk;
    const newer = { title: "انتخابات النقابة", language: "ar", section, _status: "published" } as const;
    const { id } = await newsroom.create({ collection: "articles", data: newer });
    const data = { name: "أرشيف", slug: `archive-${kind}`, order: 9 };
    const archive = await newsroom.create({ collection: "sections", data });
    const move = (to: number) =>
      newsroom.update({
        collection: "articles",
        id: ids.get("published") ?? 0,
        data: { section: to, _status: "published" },
      });
    await move(archive.id);
    limits.published = 1;
    const kept = { section: kind === "section" ? { equals: String(archive.id) } : { in: [archive.id] } };
    // As the list of stories asks; with these letters no headline is written.
    const where = {
      and: [either("الإنتخابات"), { or: [{ and: [kept, { _status: { equals: "published" } }] }] }],
    };
    // As the list takes what it shows off the site.
    const toTakeOff = { AND: [where, { _status: { not_equals: "draft" } }] };
    const [listed, changed] = [await found(where), await changeAll(toTakeOff)];
    await move(section);
    await newsroom.delete({ collection: "articles", id });
    expect([listed, changed]).toEqual([["published"], ["published"]]);
  });

  it("drafts are found by their letters, and nothing is done to them by words", async () => {
    limits.drafts = 0;
    const draft = { title: { like: "مسودة" } };
    await expect(found(draft)).resolves.toEqual(["draft"]);
    await expect(changeAll(draft)).resolves.toEqual([]);
  });

  it("the database answers what else is asked at once", async () => {
    limits.conditions = 1;
    await expect(found({ and: [{ title: { like: "council" } }, { title: { like: "TOWN" } }] })).resolves.toEqual([
      "town",
    ]);
  });
});
