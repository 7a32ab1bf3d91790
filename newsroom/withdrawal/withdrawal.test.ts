import { createLocalReq, type Payload, type TypedUser } from "payload";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { openWholeNewsroom } from "../whole-newsroom";
import { stepEndpoint } from "../workflow/step-endpoint";
import { readSteps } from "../workflow/step-log";
import { withdrawArticle } from "./withdraw";

let newsroom: Payload;
let section: number;
const people = new Map<string, TypedUser>();
let story: number;

beforeAll(async () => {
  newsroom = await openWholeNewsroom();
  section = (await newsroom.create({ collection: "sections", data: { name: "محليات", slug: "local", order: 1 } })).id;
  for (const role of ["admin", "editor", "reporter"] as const) {
    const data = { name: `زميل ${role}`, email: `${role}@test.example`, password: "a long password of tests", role };
    people.set(role, await newsroom.create({ collection: "users", data }));
  }
}, 60_000);

beforeEach(async () => {
  const data = { title: "عنوان", language: "ar" as const, section, _status: "published" as const };
  story = (await newsroom.create({ collection: "articles", data })).id;
});

async function withdraw(sent: object, as = "editor", id: unknown = story) {
  const user = people.get(as);
  const req = await createLocalReq(user ? { user } : {}, newsroom);
  Object.assign(req, { routeParams: { id: String(id) }, json: async () => sent });
  return withdrawArticle.handler(req);
}

const read = (draft = false) => newsroom.findByID({ collection: "articles", id: story, draft, depth: 0 });
const update = (data: object, draft = false) => newsroom.update({ collection: "articles", id: story, data, draft });

it("withdraws a story with a note that is dated and signed", async () => {
  await withdraw({ note: " سُحبت لخطأ في المصدر. " });
  const { _status, withdrawal } = await read();
  expect(_status).toBe("draft");
  expect(withdrawal).toMatchObject({ note: "سُحبت لخطأ في المصدر.", by: "زميل editor" });
  expect(Date.parse(withdrawal?.at ?? "")).toBeGreaterThan(Date.now() - 60_000);
});

it("is a step of the bar as well, with a reason that stays with colleagues", async () => {
  const user = people.get("editor");
  const take = async (sent: object) => {
    const req = await createLocalReq(user ? { user } : {}, newsroom);
    Object.assign(req, { routeParams: { id: String(story) }, json: async () => sent });
    return stepEndpoint.handler(req);
  };
  for (const toReaders of ["ا".repeat(601), 7, ["سطر"], {}]) {
    await expect(take({ step: "withdraw", toReaders })).rejects.toMatchObject({ status: 400 });
  }
  expect((await read())._status).toBe("published");
  await take({ step: "withdraw", note: "شكوى من المصدر", toReaders: " سُحبت لخطأ. " });
  expect(await read()).toMatchObject({ _status: "draft", withdrawal: { note: "سُحبت لخطأ.", by: "زميل editor" } });
  expect(await readSteps(newsroom, story, 9)).toMatchObject([
    { deed: "withdraw", note: "شكوى من المصدر" },
    { deed: "publish" },
  ]);
});

it("withdraws a story whose draft is not finished, and keeps the draft", async () => {
  await update({ title: "" }, true);
  await withdraw({});
  expect(await read()).toMatchObject({ _status: "draft", withdrawal: { note: null } });
  expect((await read(true)).title).toBe("");
});

it("lets the note be changed and taken away, and keeps the date", async () => {
  await withdraw({ note: "أولى" });
  const { withdrawal } = await read();
  await withdraw({ note: "ثانية" }, "admin");
  expect((await read()).withdrawal).toEqual({ ...withdrawal, note: "ثانية" });
  expect((await read(true)).withdrawal?.note).toBe("ثانية");
  await withdraw({ note: "" });
  expect((await read()).withdrawal).toEqual({ ...withdrawal, note: null });
});

it("dates a withdrawal that was done in another way, so that a note may follow", async () => {
  await update({ _status: "draft" });
  const { at } = (await read()).withdrawal ?? {};
  expect(at).toBeTruthy();
  await withdraw({ note: "لاحقًا" });
  expect((await read()).withdrawal).toMatchObject({ note: "لاحقًا", at });
});

it("keeps the note through drafts and forgets it on publishing", async () => {
  await withdraw({ note: "سبب" });
  await update({ title: "جديد", withdrawal: { note: "غيره" } }, true);
  await update({ title: "جديد", withdrawal: { note: "غيره" } });
  expect((await read()).withdrawal?.note).toBe("سبب");
  await update({ _status: "published" });
  expect((await read()).withdrawal).toMatchObject({ note: null, at: null, by: null });
  await update({ _status: "draft" });
  expect((await read()).withdrawal?.note).toBeNull();
});

it("is for editors, and for stories that were published", async () => {
  await expect(withdraw({ note: "لا" }, "reporter")).rejects.toMatchObject({ status: 403 });
  await expect(withdraw({ note: "لا" }, "nobody")).rejects.toMatchObject({ status: 403 });
  await expect(withdraw({ note: "لا" }, "editor", 999_999)).rejects.toMatchObject({ status: 404 });
  await expect(withdraw({ note: "لا" }, "editor", "abc")).rejects.toMatchObject({ status: 404 });
  expect((await read())._status).toBe("published");
  const data = { title: "مسودة", language: "ar" as const, section };
  const { id } = await newsroom.create({ collection: "articles", data, draft: true });
  await expect(withdraw({ note: "لا" }, "editor", id)).rejects.toMatchObject({ status: 409 });
});

it.each([
  ["too long", "ا".repeat(601)],
  ["no words", { html: 1 }],
  ["a number", 12],
])("refuses a note that is %s, and withdraws nothing", async (_what, note) => {
  await expect(withdraw({ note })).rejects.toMatchObject({ status: 400 });
  expect((await read())._status).toBe("published");
});
