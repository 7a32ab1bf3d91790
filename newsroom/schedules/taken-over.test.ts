import type { Payload } from "payload";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { readSettings } from "@/env";
import { sql, writeRows } from "../database/rows";
import { openWholeNewsroom } from "../whole-newsroom";
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

/** Keeps a time, and once more as if its owner had died when the story was written and nobody had been told. */
async function keepTwice(schedule: number): Promise<string[]> {
  const { snapshot } = await desk.row(schedule);
  passTime(minuteMs + 1000);
  await desk.work("the dead");
  await newsroom.db.deleteMany({ collection: "pings", where: {} });
  await newsroom.db.updateOne({ collection: "schedules", id: schedule, data: { status: "pending", snapshot } });
  await writeRows(newsroom, sql`UPDATE schedules SET claimed_at = NULL WHERE id = ${schedule}`);
  await desk.work("another");
  expect(await desk.row(schedule)).toMatchObject({ status: "done" });
  const { docs } = await newsroom.find({ collection: "pings" });
  return docs.map(({ url }) => url);
}

it("whoever takes over from an owner that died tells the world of what was published and withdrawn", async () => {
  const { id, slug } = await desk.write("عنوان", { slug: "told" });
  const address = `${readSettings().siteUrl}/news/${id}/${slug}`;
  expect(await keepTwice(await desk.schedule(id, "publish"))).toEqual([address]);
  resetClock();
  expect(await keepTwice(await desk.schedule(id, "withdraw"))).toEqual([address]);
});
