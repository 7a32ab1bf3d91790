import type { Payload } from "payload";
import { afterEach, beforeAll, expect, it } from "vitest";
import { openWholeNewsroom } from "../whole-newsroom";
import { takeStep } from "../workflow/take-step";
import { minuteMs, openDesk } from "./sample-schedules";
import { passTime, resetClock } from "./shifted-clock";

let newsroom: Payload;
let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  newsroom = await openWholeNewsroom();
  desk = await openDesk(newsroom);
});
afterEach(resetClock);

const passMinute = () => passTime(minuteMs + 1000);

it("what was pinned goes out at its minute, and what was typed since stays beside it", async () => {
  const { id } = await desk.write("كما اعتُمد", { kicker: "رأي", standfirst: "مقدمة" });
  const schedule = await desk.schedule(id, "publish");
  const { at } = await desk.row(schedule);
  await desk.type(id, { title: "كُتب بعد ذلك", kicker: null, dateline: "حلب" });
  await desk.work();
  expect(await desk.live(id)).toBeNull();
  passMinute();
  await desk.work();
  expect(await desk.live(id)).toMatchObject({
    title: "كما اعتُمد",
    kicker: "رأي",
    standfirst: "مقدمة",
    dateline: null,
    publishedAt: at,
  });
  expect(await desk.draft(id)).toMatchObject({
    title: "كُتب بعد ذلك",
    kicker: null,
    dateline: "حلب",
    _status: "draft",
  });
  expect(await desk.row(schedule)).toMatchObject({ status: "done", snapshot: null, beside: null });
});

it("nothing lies beside when nothing was typed", async () => {
  const { id } = await desk.write("عنوان");
  await desk.schedule(id, "publish");
  passMinute();
  await desk.work();
  expect(await desk.draft(id)).toMatchObject({ title: "عنوان", _status: "published" });
});

it("outlives the versions that are cleaned up", async () => {
  const { id } = await desk.write("قديم");
  const schedule = await desk.schedule(id, "publish", 60 * minuteMs);
  await newsroom.update({ collection: "articles", id, data: { title: "جديد", _status: "draft" }, draft: true });
  const old = { parent: { equals: id }, latest: { not_equals: true } };
  await newsroom.db.deleteVersions({ collection: "articles", where: old });
  const { totalDocs } = await newsroom.countVersions({ collection: "articles", where: { parent: { equals: id } } });
  expect(totalDocs).toBe(1);
  passTime(61 * minuteMs);
  await desk.work();
  expect(await desk.row(schedule)).toMatchObject({ status: "done" });
  expect(await desk.live(id)).toMatchObject({ title: "قديم" });
  expect(await desk.draft(id)).toMatchObject({ title: "جديد", _status: "draft" });
});

it("a live story keeps its time of publication when a new text goes out", async () => {
  const { id } = await desk.write("أول", { _status: "published", publishedAt: "2020-01-01T00:00:00.000Z" });
  await newsroom.update({ collection: "articles", id, data: { _status: "published" } });
  await desk.type(id, { title: "ثان" });
  await desk.schedule(id, "publish");
  passMinute();
  await desk.work();
  expect(await desk.live(id)).toMatchObject({ title: "ثان", publishedAt: "2020-01-01T00:00:00.000Z" });
});

it("does not need who set it", async () => {
  const editor = await desk.person("editor");
  const { id } = await desk.write("يبقى");
  const schedule = await desk.schedule(id, "publish", minuteMs, editor);
  await newsroom.delete({ collection: "users", id: editor.id });
  passMinute();
  await desk.work();
  expect(await desk.live(id)).toMatchObject({ title: "يبقى" });
  expect((await desk.row(schedule)).madeBy ?? null).toBeNull();
});

it("goes with its story", async () => {
  const { id } = await desk.write("يُحذف");
  const schedule = await desk.schedule(id, "publish");
  await newsroom.delete({ collection: "articles", id });
  await expect(desk.row(schedule)).rejects.toThrow("no such schedule");
  passMinute();
  await desk.work();
});

it("publishing or withdrawing by hand ends it: no clock brings older words back", async () => {
  const { id } = await desk.write("باليد");
  const first = await desk.schedule(id, "publish");
  await newsroom.update({ collection: "articles", id, data: { _status: "published", title: "أحدث" } });
  expect(await desk.row(first)).toMatchObject({ status: "cancelled", snapshot: null });
  await desk.type(id, { title: "تعديل" });
  const second = await desk.schedule(id, "publish");
  const third = await desk.schedule(id, "withdraw", 2 * minuteMs);
  await newsroom.update({ collection: "articles", id, data: { _status: "draft" } });
  for (const row of [second, third]) expect(await desk.row(row)).toMatchObject({ status: "cancelled" });
});

it("what died in the middle is taken over after a minute, with the draft that lay beside", async () => {
  const { id } = await desk.write("مثبت");
  const schedule = await desk.schedule(id, "publish");
  await desk.type(id, { title: "أحدث من المثبت" });
  passMinute();
  // Another instance published the words and was killed before it put the draft back.
  const beside = JSON.parse(JSON.stringify(await desk.draft(id)));
  const claimedAt = new Date().toISOString();
  await newsroom.db.updateOne({
    collection: "schedules",
    id: schedule,
    data: { claimedBy: "dead", claimedAt, beside },
  });
  const { snapshot } = await desk.row(schedule);
  const pinned = { ...Object(snapshot), _status: "published" };
  await newsroom.update({ collection: "articles", id, data: pinned, context: { byClock: schedule } });
  await desk.work("two");
  expect(await desk.row(schedule)).toMatchObject({ status: "pending" });
  passMinute();
  await desk.work("two");
  expect(await desk.row(schedule)).toMatchObject({ status: "done" });
  expect(await desk.live(id)).toMatchObject({ title: "مثبت" });
  expect(await desk.draft(id)).toMatchObject({ title: "أحدث من المثبت", _status: "draft" });
});

it.each(["review", "approved"] as const)(
  "a draft in %s that is put back beside the live story stays so",
  async (stage) => {
    const { id } = await desk.write("كما ثُبّت");
    await takeStep({ article: id, step: "send", note: null }, await desk.ask());
    if (stage === "approved") await takeStep({ article: id, step: "approve", note: null }, await desk.ask());
    await desk.schedule(id, "publish");
    await desk.type(id, { title: "كُتب بعد ذلك" });
    passMinute();
    await desk.work();
    expect(await desk.live(id)).toMatchObject({ title: "كما ثُبّت" });
    expect(await desk.draft(id)).toMatchObject({ title: "كُتب بعد ذلك", _status: "draft", stage });
    const deed = stage === "approved" ? "publish" : "approve";
    await takeStep({ article: id, step: deed, note: null, expected: stage }, await desk.ask());
    expect((await desk.draft(id)).stage).toBe(stage === "approved" ? "draft" : "approved");
  },
);
