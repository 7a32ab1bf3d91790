import type { Payload } from "payload";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { recordPurges } from "@/press/purge";
import { writeRows, sql } from "../../database/rows";
import { openWholeNewsroom } from "../../whole-newsroom";
import { openGift } from "../sample-gifts";
import { followGoals } from "./follow-goals";
import { readGathered } from "./read-gathered";
import { makeCampaign } from "./sample-campaign";

vi.setConfig({ testTimeout: 60_000 });

let newsroom: Payload;
let campaign: number;

beforeAll(async () => {
  newsroom = await openWholeNewsroom();
  const currencies = [
    { currency: "USD" as const, presets: "1; 5", rate: 1 },
    { currency: "EUR" as const, presets: "1; 5", rate: 1.25 },
    { currency: "TRY" as const, presets: "50", rate: 0.02 },
  ];
  await newsroom.updateGlobal({ slug: "giving", data: { siteCurrency: "USD", currencies } });
});
beforeEach(async () => {
  await writeRows(newsroom, sql`DELETE FROM donations`);
  await writeRows(newsroom, sql`DELETE FROM campaigns`);
  campaign = await makeCampaign(newsroom, { goal: "100" });
});
afterEach(() => vi.unstubAllEnvs());

async function give(
  net: number,
  currency = "USD",
  port: "stripe" | "sandbox" = "stripe",
  of: number | null = campaign,
) {
  const { id } = await openGift(newsroom, port);
  await writeRows(
    newsroom,
    sql`UPDATE donations SET net = ${net}, currency = ${currency},
    campaign_id = ${of} WHERE id = ${id}`,
  );
  return id;
}
const purged = async () => (await recordPurges(() => followGoals(newsroom))).flatMap(({ names }) => names);

it("counts what arrived with the campaign and stayed, in whole units", async () => {
  expect(await readGathered(newsroom, campaign, "USD")).toBe(0);
  const other = await makeCampaign(newsroom);
  await give(599);
  await give(0);
  await give(700, "USD", "stripe", other);
  await give(900, "USD", "stripe", null);
  expect(await readGathered(newsroom, campaign, "USD")).toBe(500);
  expect(await readGathered(newsroom, other, "USD")).toBe(700);
});

it("counts other currencies at the rates set by hand, and those without a rate not at all", async () => {
  await give(1000);
  await give(50_000, "TRY");
  await give(9_000_000, "SYP");
  expect(await readGathered(newsroom, campaign, "USD")).toBe(2000);
  expect(await readGathered(newsroom, campaign, "EUR")).toBe(1600);
  expect(await readGathered(newsroom, campaign, "TRY")).toBe(100_000);
  expect(await readGathered(newsroom, campaign, "SYP")).toBe(9_000_000);
});

it("counts trials in the demo edition alone", async () => {
  await give(500, "USD", "sandbox");
  vi.stubEnv("WARAQ_DEMO", "0");
  expect(await readGathered(newsroom, campaign, "USD")).toBe(0);
  vi.stubEnv("WARAQ_DEMO", "1");
  expect(await readGathered(newsroom, campaign, "USD")).toBe(500);
});

it("throws pages away once for a burst of gifts, and not at all while they show the same", async () => {
  expect(await purged()).toEqual([`goal:${campaign}`]);
  expect(await purged()).toEqual([]);
  const id = await give(500);
  for (let gift = 0; gift < 20; gift += 1) await give(100);
  await writeRows(
    newsroom,
    sql`INSERT INTO donations (reference, edition, amount, currency, rhythm, port, state, net,
    facts, campaign_id) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 480)
    SELECT 'burst ' || i, 'ar', 100, 'USD', 'once', 'stripe', 'paid', 100, 1, ${campaign} FROM n`,
  );
  expect(await purged()).toEqual([`goal:${campaign}`]);
  await give(50);
  expect(await purged()).toEqual([]);
  await writeRows(newsroom, sql`UPDATE donations SET net = 0 WHERE id = ${id}`);
  expect(await purged()).toEqual([`goal:${campaign}`]);
});

it("follows no campaign without a goal, or that is switched off", async () => {
  await newsroom.update({ collection: "campaigns", id: campaign, data: { goal: null } });
  expect(await purged()).toEqual([]);
  await newsroom.update({ collection: "campaigns", id: campaign, data: { goal: "100", running: false } });
  expect(await purged()).toEqual([]);
});
