import type { Payload } from "payload";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { isWithheld, isWorkDue, setOutlook } from "@/press/due-work";
import { listenForPurges } from "@/press/purge";
import { writeRows, sql } from "../database/rows";
import { openWholeNewsroom } from "../whole-newsroom";
import { retrySchedule } from "./change-schedule";
import { readOutlook } from "./outlook";
import { countLate, pendingScheduleOf } from "./pending";
import { sayProblem } from "./problem";
import { minuteMs, openDesk } from "./sample-schedules";
import { passTime, resetClock } from "./shifted-clock";

let newsroom: Payload;
let desk: Awaited<ReturnType<typeof openDesk>>;
const purge = vi.fn<(names: string[], kind: string) => void>();

beforeAll(async () => {
  newsroom = await openWholeNewsroom();
  desk = await openDesk(newsroom);
  listenForPurges((purged) => purged !== "everything" && purge(purged.names, purged.kind));
});
afterEach(async () => {
  resetClock();
  vi.restoreAllMocks();
  purge.mockClear();
  await newsroom.db.deleteMany({ collection: "schedules", where: {} });
});

const pass = (ms = minuteMs + 1000) => passTime(ms);
const publish = (id: number) => newsroom.update({ collection: "articles", id, data: { _status: "published" } });
const tell = async () => setOutlook(await readOutlook(newsroom));

it("tells the press what comes next, and that a story is to be withdrawn", async () => {
  await tell();
  expect(isWorkDue(Date.now())).toBe(false);
  const { id } = await desk.write("يُسحب");
  await publish(id);
  await desk.schedule(id, "withdraw");
  expect([isWorkDue(Date.now()), isWithheld(id, Date.now())]).toEqual([false, false]);
  pass();
  expect([isWorkDue(Date.now()), isWithheld(id, Date.now())]).toEqual([true, true]);
  setOutlook(await desk.work());
  expect([isWorkDue(Date.now()), isWithheld(id, Date.now())]).toEqual([false, false]);
});

it("withdraws at the minute, for good, whatever the draft beside it lacks", async () => {
  const { id } = await desk.write("يُسحب");
  await publish(id);
  await desk.type(id, { title: "مسودة بجانبه" });
  await writeRows(newsroom, sql`UPDATE _articles_v SET version_section_id = NULL WHERE parent_id = ${id}`);
  const schedule = await desk.schedule(id, "withdraw");
  pass();
  purge.mockClear();
  await desk.work();
  expect(await desk.row(schedule)).toMatchObject({ status: "done" });
  expect(await desk.live(id)).toBeNull();
  expect((await desk.draft(id)).title).toBe("مسودة بجانبه");
  expect(purge.mock.calls.filter(([names]) => names.includes(`article:${id}`)).map(([, kind]) => kind)).toContain(
    "withdrawn",
  );
});

it("of two instances one does it, once, and the other purges what the first has purged", async () => {
  const stories = await Promise.all(["أ", "ب", "ج"].map((title) => desk.write(title)));
  for (const { id } of stories) await desk.schedule(id, "publish");
  pass();
  await Promise.all(["one", "two", "three", "four"].map((me) => desk.work(me)));
  for (const { id } of stories) {
    expect(await desk.live(id)).not.toBeNull();
    const published = { and: [{ parent: { equals: id } }, { "version._status": { equals: "published" } }] };
    expect((await newsroom.countVersions({ collection: "articles", where: published })).totalDocs).toBe(1);
  }
  purge.mockClear();
  await desk.work("five");
  const names = purge.mock.calls.flatMap(([purged]) => purged);
  for (const { id } of stories) expect(names).toContain(`article:${id}`);
  purge.mockClear();
  await desk.work("five");
  expect(purge).not.toHaveBeenCalled();
});

it("what cannot be published fails with the reason, is late, and goes out once it is mended", async () => {
  const section = await newsroom.create({
    collection: "sections",
    data: { name: "زائل", slug: "fleeting" },
    draft: true,
  });
  const { id } = await desk.write("بلا قسم", { section: section.id });
  const schedule = await desk.schedule(id, "publish");
  await newsroom.delete({ collection: "sections", id: section.id });
  pass();
  await desk.work();
  const failed = await desk.row(schedule);
  expect(failed.status).toBe("failed");
  expect(sayProblem(failed.problem, { language: "ar" })).toContain("القسم");
  expect(sayProblem(failed.problem, { language: "en" })).toContain("Section");
  expect(await countLate(newsroom)).toBe(1);
  await desk.type(id, { section: desk.section });
  await retrySchedule(failed, { newest: false }, await desk.ask());
  await desk.work();
  expect(await desk.row(schedule)).toMatchObject({ status: "failed" });
  await retrySchedule(await desk.row(schedule), { newest: true }, await desk.ask());
  await desk.work();
  expect(await desk.live(id)).toMatchObject({ section: expect.anything(), title: "بلا قسم" });
  expect(await countLate(newsroom)).toBe(0);
});

it("a fault of the server is tried again, is late after a minute, and a withdrawal is held all the while", async () => {
  const { id } = await desk.write("حساس");
  await publish(id);
  const schedule = await desk.schedule(id, "withdraw");
  pass();
  const update = vi.spyOn(newsroom, "update").mockRejectedValue(new Error("disk full"));
  vi.spyOn(newsroom.logger, "error").mockImplementation(() => undefined);
  setOutlook(await desk.work());
  expect(await desk.row(schedule)).toMatchObject({ status: "pending" });
  expect(isWithheld(id, Date.now())).toBe(true);
  expect(await countLate(newsroom)).toBe(0);
  pass();
  expect(await countLate(newsroom)).toBe(1);
  update.mockRestore();
  setOutlook(await desk.work());
  expect(await desk.row(schedule)).toMatchObject({ status: "done", problem: null });
  expect(await desk.live(id)).toBeNull();
  expect(await countLate(newsroom)).toBe(0);
});

it("what fell due while nobody worked is done at once", async () => {
  const { id } = await desk.write("فات موعده");
  const schedule = await desk.schedule(id, "publish");
  const { at } = await desk.row(schedule);
  expect(await pendingScheduleOf(newsroom, id)).toMatchObject({ id: schedule, at });
  pass(600 * minuteMs);
  await desk.work("after the restart");
  expect(await desk.live(id)).toMatchObject({ publishedAt: at });
  expect(await pendingScheduleOf(newsroom, id)).toBeNull();
});
