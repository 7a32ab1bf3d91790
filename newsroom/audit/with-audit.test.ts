import { createLocalReq, type Payload, type PayloadRequest } from "payload";
import { beforeAll, beforeEach, expect, it, vi } from "vitest";
import { openWholeNewsroom } from "../whole-newsroom";

let newsroom: Payload;
let ask: () => Promise<PayloadRequest>;
let section: number;
let last = 0;

beforeAll(async () => {
  newsroom = await openWholeNewsroom();
  const data = { name: "ليلى", role: "editor" as const, email: "layla@test.example", password: "long-enough-words" };
  const editor = await newsroom.create({ collection: "users", data, draft: false });
  ask = () => createLocalReq({ user: { ...editor, collection: "users" } }, newsroom);
  section = (await newsroom.create({ collection: "sections", data: { name: "محليات", slug: "local" }, draft: true }))
    .id;
});

beforeEach(async () => {
  await readNew();
});

/** What the log tells since it was last asked, oldest first. */
async function readNew() {
  const { docs } = await newsroom.find({
    collection: "events",
    where: { id: { greater_than: last } },
    sort: "id",
    pagination: false,
  });
  last = docs.at(-1)?.id ?? last;
  return docs;
}

const story = { title: "عنوان", language: "ar" as const };

async function newStory() {
  const req = await ask();
  const { id } = await newsroom.create({ collection: "articles", data: { ...story, section }, draft: true, req });
  return id;
}

const change = async (id: number, data: object, how: { draft?: boolean; autosave?: boolean } = {}) =>
  newsroom.update({ collection: "articles", id, data, req: await ask(), ...how });

it("tells a story's life with the names of the fields that were changed, and not their text", async () => {
  const id = await newStory();
  await change(id, { title: "سري" }, { draft: true });
  await change(id, { _status: "published" });
  const correction = { kind: "correction", at: new Date().toISOString(), text: "كان الرقم خطأ" };
  await change(id, { corrections: [correction] });
  await change(id, { _status: "draft" });
  await newsroom.delete({ collection: "articles", id, req: await ask() });
  const told = await readNew();
  expect(told.map(({ action }) => action)).toEqual("create update publish publish correct withdraw delete".split(" "));
  expect(told.map(({ fields }) => fields)[1]).toEqual(["title", "slug"]);
  expect(told[4]?.details).toEqual({ text: "كان الرقم خطأ" });
  expect(told.every(({ personName, target }) => personName === "ليلى" && target === String(id))).toBe(true);
  expect(JSON.stringify(told.map(({ fields, details }) => [fields, details]))).not.toContain("سري");
});

it("tells once in a quarter of an hour that somebody writes, unless in other fields", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const id = await newStory();
  const save = (title: string, standfirst = "") => {
    vi.advanceTimersByTime(2000);
    return change(id, { title, standfirst, _status: "draft" }, { draft: true, autosave: true });
  };
  for (const title of ["أ", "أب", "أبج", "أبجد"]) await save(title);
  await save("أبجد", "مقدمة");
  await save("أبجده", "مقدمة أطول");
  vi.setSystemTime(Date.now() + 16 * 60_000);
  await save("أبجده و", "مقدمة أطول");
  vi.useRealTimers();
  const told = await readNew();
  expect(told.map(({ action, fields }) => [action, fields])).toEqual([
    ["create", null],
    ["autosave", ["title", "slug"]],
    ["autosave", ["standfirst"]],
    ["autosave", ["title", "slug"]],
  ]);
});

it("tells of other collections and of globals; a password is named, never kept; who did it outlives the account", async () => {
  const admin = await ask();
  const data = { name: "سامر", role: "reporter" as const, email: "samer@test.example", password: "long-enough-words" };
  const { id } = await newsroom.create({ collection: "users", data, draft: false, req: admin });
  await newsroom.update({ collection: "users", id, data: { password: "other-words-1" }, req: await ask() });
  const samer = await newsroom.findByID({ collection: "users", id });
  const req = await createLocalReq({ user: { ...samer, collection: "users" } }, newsroom);
  await newsroom.updateGlobal({ slug: "breaking", data: { text: "عاجل" }, req });
  await newsroom.delete({ collection: "users", id, req: await ask() });
  const told = await readNew();
  expect(told.map(({ action, collection, title, fields }) => [action, collection, title, fields])).toEqual([
    ["create", "users", "سامر", null],
    ["update", "users", "سامر", ["password"]],
    ["update", "globals", "شريط العاجل", ["text"]],
    ["delete", "users", "سامر", null],
  ]);
  expect(told[2]?.personName).toBe("سامر");
  const { docs } = await newsroom.find({ collection: "events", where: { collection: { equals: "globals" } } });
  expect(docs[0]?.sentence).toBe("سامر · تعديل “شريط العاجل” (النص)");
  expect(JSON.stringify(told)).not.toContain("other-words-1");
});

it("tells who came in", async () => {
  const data = { email: "layla@test.example", password: "long-enough-words" };
  await newsroom.login({ collection: "users", data });
  expect((await readNew()).map(({ action, personName }) => [action, personName])).toEqual([["sign-in", "ليلى"]]);
});

it("a change that changes nothing is not told of, nor what nobody has done to the demo edition", async () => {
  const tag = await newsroom.create({ collection: "tags", data: { name: "وسم", slug: "a-tag" }, draft: false });
  await readNew();
  await newsroom.update({ collection: "tags", id: tag.id, data: { name: "وسم" } });
  await newsroom.create({ collection: "tags", data: { name: "مثال", slug: "demo-tag", demo: true }, draft: false });
  expect(await readNew()).toEqual([]);
});

it.each(["create", "update", "delete"] as const)("nobody may %s an event, whoever asks", async (deed) => {
  const admin = { ...(await ask()).user, role: "admin" as const };
  const how = { collection: "events" as const, overrideAccess: false, user: admin };
  const doing = {
    create: () =>
      newsroom.create({ ...how, data: { at: "", action: "create", result: "ok", previous: "x", hash: "" } }),
    update: () => newsroom.update({ ...how, id: 1, data: { title: "" } }),
    delete: () => newsroom.delete({ ...how, id: 1 }),
  };
  await expect(doing[deed]()).rejects.toMatchObject({ status: 403 });
});
