import type { Payload } from "payload";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { readSettings } from "@/env";
import { sql, writeRows } from "../database/rows";
import { openWholeNewsroom } from "../whole-newsroom";
import { moveSchedule } from "./change-schedule";
import { minuteMs, openDesk } from "./sample-schedules";
import { passTime, resetClock } from "./shifted-clock";

vi.setConfig({ testTimeout: 120_000 });

let newsroom: Payload;
let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  newsroom = await openWholeNewsroom();
  desk = await openDesk(newsroom);
});
beforeEach(() => {
  vi.stubEnv("INDEXNOW_KEY", "0123456789abcdef");
  vi.stubEnv("INDEXNOW_URL", "http://127.0.0.1:9/");
});
afterEach(() => {
  vi.unstubAllEnvs();
  resetClock();
});

/** Keeps a time, and once more as if its owner had died before that was noted: whether or not the world had been told. */
async function keepTwice(schedule: number, told: boolean): Promise<string[]> {
  await newsroom.db.deleteMany({ collection: "pings", where: {} });
  const { snapshot } = await desk.row(schedule);
  passTime(minuteMs + 1000);
  await desk.work("the dead");
  if (!told) await newsroom.db.deleteMany({ collection: "pings", where: {} });
  const toldBy = told ? sql`told_by` : sql`NULL`;
  await newsroom.db.updateOne({ collection: "schedules", id: schedule, data: { status: "pending", snapshot } });
  await writeRows(newsroom, sql`UPDATE schedules SET claimed_at = NULL, told_by = ${toldBy} WHERE id = ${schedule}`);
  await desk.work("another");
  expect(await desk.row(schedule)).toMatchObject({ status: "done" });
  const { docs } = await newsroom.find({ collection: "pings" });
  resetClock();
  return docs.map(({ url }) => url);
}

it.each([
  ["nobody had been told", false],
  ["the world had been told", true],
])(
  "whoever takes over from an owner that died when %s tells it once of what was published and withdrawn",
  async (_, told) => {
    const { id, slug } = await desk.write("عنوان", { slug: `told-${told}` });
    const address = `${readSettings().siteUrl}/news/${id}/${slug}`;
    expect(await keepTwice(await desk.schedule(id, "publish"), told)).toEqual([address]);
    expect(await keepTwice(await desk.schedule(id, "withdraw"), told)).toEqual([address]);
  },
);

it("what is moved after it was begun is told anew when it is kept with newer words", async () => {
  const { id, slug } = await desk.write("عنوان", { slug: "moved-time" });
  const schedule = await desk.schedule(id, "publish");
  passTime(minuteMs + 1000);
  await desk.work("the first");
  await newsroom.db.deleteMany({ collection: "pings", where: {} });
  // It could not be finished, and was given back.
  await newsroom.db.updateOne({ collection: "schedules", id: schedule, data: { status: "pending" } });
  await writeRows(newsroom, sql`UPDATE schedules SET claimed_at = NULL WHERE id = ${schedule}`);
  await desk.type(id, { slug: "moved-address", title: "عنوان آخر" });
  const at = new Date(Date.now() + minuteMs).toISOString();
  await moveSchedule(await desk.row(schedule), { at, newest: true }, await desk.ask());
  passTime(2 * minuteMs);
  await desk.work("another");
  expect(await desk.row(schedule)).toMatchObject({ status: "done" });
  const { docs } = await newsroom.find({ collection: "pings", sort: "url" });
  expect(docs.map(({ url }) => url)).toContain(`${readSettings().siteUrl}/news/${id}/moved-address`);
  expect(slug).toBe("moved-time");
});
