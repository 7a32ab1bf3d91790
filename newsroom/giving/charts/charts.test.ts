import type { Payload } from "payload";
import { beforeAll, beforeEach, afterEach, expect, it, vi } from "vitest";
import { writeRows, sql } from "../../database/rows";
import { openWholeNewsroom } from "../../whole-newsroom";
import { openGift } from "../sample-gifts";
import { readBroughtByCampaigns, readBroughtByStories } from "./read-brought";
import { readGivingYears } from "./giving-years";
import { readMonths } from "./read-months";
import { readPledged } from "./read-pledged";

vi.setConfig({ testTimeout: 60_000 });

let newsroom: Payload;
let stories: number[] = [];

beforeAll(async () => {
  newsroom = await openWholeNewsroom();
  const currencies = [
    { currency: "USD" as const, presets: "1; 5", rate: 1 },
    { currency: "TRY" as const, presets: "50", rate: 0.02 },
  ];
  await newsroom.updateGlobal({ slug: "giving", data: { siteCurrency: "USD", currencies } });
  stories = [];
  for (const title of ["الخبز", "الماء"]) {
    const { id } = await newsroom.create({ collection: "articles", draft: true, data: { title, language: "ar" } });
    stories.push(id);
  }
});
beforeEach(async () => {
  await writeRows(newsroom, sql`DELETE FROM donations`);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

it("ranks campaigns in the same way", async () => {
  const campaign = await newsroom.create({
    collection: "campaigns",
    data: {
      name: "الشتاء",
      edition: "ar",
      currency: "USD",
      title: "ادعمنا هذا الشتاء",
      from: "2026-11-01T00:00:00.000Z",
      priority: 0,
    },
  });
  await give("2026-05-02T10:00:00.000Z");
  await give("2026-05-03T10:00:00.000Z");
  await writeRows(
    newsroom,
    sql`UPDATE donations SET campaign_id = ${campaign.id} WHERE paid_at >= '2026-05-03' AND paid_at < '2026-05-04'`,
  );
  expect(await readBroughtByCampaigns(newsroom, 2026)).toEqual([
    { id: campaign.id, title: "الشتاء", amount: 500, currency: "USD", gifts: 1 },
  ]);
  expect(await readBroughtByCampaigns(newsroom, 2025)).toEqual([]);
});

type Given = { net?: number; currency?: string; story?: number | undefined; port?: "stripe" | "sandbox" | "hand" };

async function give(paidAt: string, { net = 500, currency = "USD", story, port = "stripe" }: Given = {}) {
  const { id } = await openGift(newsroom, port);
  await writeRows(
    newsroom,
    sql`UPDATE donations SET net = ${net}, currency = ${currency}, paid_at = ${paidAt},
    story_id = ${story ?? null} WHERE id = ${id}`,
  );
}
const amounts = async (year: number) => (await readMonths(newsroom, year)).months.map(({ amount }) => amount);
const none = Array.from({ length: 12 }, () => 0);

it("puts a gift into the month that it was on the site's clocks", async () => {
  // Damascus is three hours ahead of UTC.
  await give("2026-01-31T20:59:59.000Z");
  await give("2026-01-31T21:00:00.000Z", { net: 100 });
  await give("2026-12-31T20:59:59.999Z", { net: 7 });
  await give("2025-12-31T21:00:00.000Z", { net: 30 });
  await give("2025-12-31T20:00:00.000Z", { net: 2 });
  expect(await amounts(2026)).toEqual([530, 100, ...none.slice(3), 7]);
  expect((await amounts(2025)).at(-1)).toBe(2);
  expect((await readMonths(newsroom, 2026)).total).toEqual({ amount: 637, currency: "USD", gifts: 4 });
});

it("adds currencies at the rates set by hand, and names those that have none", async () => {
  await give("2026-05-02T10:00:00.000Z", { net: 10_000, currency: "TRY" });
  await give("2026-05-03T10:00:00.000Z", { net: 300 });
  await give("2026-05-04T10:00:00.000Z", { net: 9_000_000, currency: "SYP" });
  const { total, months, unrated } = await readMonths(newsroom, 2026);
  expect(months[4]).toMatchObject({ amount: 500, gifts: 3 });
  expect(total).toMatchObject({ amount: 500, currency: "USD", gifts: 3 });
  expect(unrated).toEqual(["SYP"]);
});

it("ranks stories by what they brought, and counts no gift that went back", async () => {
  const [bread, water] = stories;
  await give("2026-05-02T10:00:00.000Z", { story: bread });
  await give("2026-05-03T10:00:00.000Z", { story: water, net: 400 });
  await give("2026-05-03T10:00:00.000Z", { story: water, net: 10_000, currency: "TRY" });
  await give("2026-05-03T10:00:00.000Z", { story: bread, net: 0 });
  await give("2025-05-03T10:00:00.000Z", { story: bread });
  await give("2026-05-03T10:00:00.000Z");
  expect(await readBroughtByStories(newsroom, 2026)).toEqual([
    { id: water, title: "الماء", amount: 600, currency: "USD", gifts: 2 },
    { id: bread, title: "الخبز", amount: 500, currency: "USD", gifts: 1 },
  ]);
});

it("leaves the trials of the demo edition out once the site is real", async () => {
  await give("2024-05-02T10:00:00.000Z", { port: "sandbox" });
  await give("2025-05-02T10:00:00.000Z");
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-12-31T21:30:00Z") });
  vi.stubEnv("WARAQ_DEMO", "0");
  expect(await amounts(2024)).toEqual(none);
  expect(await readGivingYears(newsroom)).toEqual({ first: 2025, now: 2027 });
  vi.stubEnv("WARAQ_DEMO", "1");
  expect(await readGivingYears(newsroom)).toEqual({ first: 2024, now: 2027 });
});

it("says what pledges bring in a month", async () => {
  const add = (amount: number, currency: string, rhythm: string, state: string, subscription: string) =>
    writeRows(
      newsroom,
      sql`INSERT INTO pledges (amount, currency, rhythm, state, subscription)
      VALUES (${amount}, ${currency}, ${rhythm}, ${state}, ${subscription})`,
    );
  await add(500, "USD", "month", "active", "a");
  await add(1200, "USD", "year", "active", "b");
  await add(5000, "TRY", "month", "active", "c");
  await add(900, "USD", "month", "ended", "d");
  await add(900, "USD", "month", "active", "sandbox K7MX");
  vi.stubEnv("WARAQ_DEMO", "0");
  expect(await readPledged(newsroom)).toEqual({ amount: 700, currency: "USD", pledges: 3 });
});
