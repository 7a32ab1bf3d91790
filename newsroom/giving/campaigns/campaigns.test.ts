import { createLocalReq, type Payload } from "payload";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { recordPurges } from "@/press/purge";
import { writeRows, sql } from "../../database/rows";
import { openWholeNewsroom } from "../../whole-newsroom";
import { answerSandbox } from "../answer-sandbox";
import { findGift } from "../find-gift";
import { findRenewal } from "../renewals";
import { happeningSchema } from "../happening";
import { takeForm } from "../take-form";
import { makeCampaign } from "./sample-campaign";

vi.setConfig({ testTimeout: 30_000 });

let newsroom: Payload;

beforeAll(async () => {
  newsroom = await openWholeNewsroom();
});
beforeEach(async () => {
  await writeRows(newsroom, sql`DELETE FROM donations`);
  await writeRows(newsroom, sql`DELETE FROM campaigns`);
});
afterEach(() => vi.unstubAllEnvs());

async function give(campaign: number | string) {
  const form = {
    currency: "USD",
    amount: "5",
    rhythm: "once",
    way: "card",
    campaign: String(campaign),
    name: `${campaign}`,
  };
  const request = new Request("http://localhost/donate", { method: "POST", body: new URLSearchParams(form) });
  const taken = await takeForm(newsroom, "ar", request);
  if (!("location" in taken)) throw new Error(`answered ${taken.status}`);
  const secret = taken.location.split("gift=")[1] ?? "";
  const gift = await findGift(newsroom, sql`secret = ${secret}`);
  if (!gift) throw new Error("no gift was kept");
  return gift;
}

const refusal = (data: Parameters<typeof makeCampaign>[1]) =>
  makeCampaign(newsroom, data).then(
    () => null,
    (error: { data?: { errors: { path: string; message: string }[] } }) => error.data?.errors[0],
  );

it("remembers which campaign brought a gift; a forged number is nothing", async () => {
  const id = await makeCampaign(newsroom);
  expect((await give(id)).campaign).toBe(id);
  for (const forged of ["999999", "0", "-1", "1; DROP TABLE campaigns", "NaN", "1e3"])
    expect((await give(forged)).campaign).toBeNull();
});

it("renewals come from the campaign that the pledge came from", async () => {
  const id = await makeCampaign(newsroom);
  const { reference } = await give(id);
  const at = "2026-12-28T10:00:00Z";
  const told = { kind: "paid", reference, invoice: "in_2", first: false, amount: 500, currency: "usd", at } as const;
  expect((await findRenewal(newsroom, happeningSchema.parse(told)))?.campaign).toBe(id);
});

it("a campaign that brought gifts stays; another one goes and its unpaid gifts name none", async () => {
  const req = await createLocalReq({}, newsroom);
  const id = await makeCampaign(newsroom);
  const gift = await give(id);
  await answerSandbox(newsroom, gift.secret, true);
  await expect(newsroom.delete({ collection: "campaigns", id, req })).rejects.toMatchObject({ status: 409 });
  const other = await makeCampaign(newsroom);
  const unpaid = await give(other);
  await newsroom.delete({ collection: "campaigns", id: other });
  expect(await findGift(newsroom, sql`id = ${unpaid.id}`)).toMatchObject({ state: "pending", campaign: null });
});

it("says at the field what is wrong", async () => {
  const from = "2026-11-28T10:00:00.000Z";
  const tiers = (...amounts: string[]) => ({ tiers: amounts.map((amount) => ({ amount, label: "اتصال ليوم" })) });
  expect(await refusal({ from, until: "2026-11-28T09:00:00.000Z" })).toMatchObject({ path: "until" });
  expect(await refusal({ from, until: from })).toMatchObject({ path: "until" });
  expect(await refusal({ title: " " })).toMatchObject({ path: "title" });
  expect(await refusal({ title: "س".repeat(91) })).toMatchObject({ path: "title" });
  expect(await refusal({ everywhere: false })).toMatchObject({ path: "sections" });
  for (const goal of ["0", "-5", "1e12", "1000000000000", "خمسة", "NaN"])
    expect(await refusal({ goal })).toMatchObject({ path: "goal" });
  for (const amount of ["0", "-5", "خمسة", "1e12", "1000000000000", ""])
    expect((await refusal(tiers(amount)))?.path).toMatch(/^tiers\.0\.amount$/);
  expect(await refusal(tiers("1", "2", "3", "4", "5", "6", "7", "8", "9", "10"))).toMatchObject({ path: "tiers" });
  expect(await refusal({ ...tiers("٥", "1,50"), goal: "٥٠٠٠" })).toBeNull();
});

it("takes Arabic digits and markup as the text that they are", async () => {
  const title = "<script>alert(1)</script>";
  const id = await makeCampaign(newsroom, { title, goal: "٥٠٠", tiers: [{ amount: "١٠", label: "</p>" }] });
  const campaign = await newsroom.findByID({ collection: "campaigns", id });
  expect(campaign).toMatchObject({ title, goal: "٥٠٠", tiers: [{ amount: "١٠" }] });
});

it("has the pages of both editions printed anew when it moves, and when it goes", async () => {
  const id = await makeCampaign(newsroom);
  const purges = async (work: () => Promise<unknown>) =>
    (await recordPurges(work)).flatMap(({ names, kind }) => names.map((name) => `${name} ${kind}`));
  const move = () => newsroom.update({ collection: "campaigns", id, data: { edition: "en" } });
  expect(await purges(move)).toEqual(["campaigns:en changed", "campaigns:ar changed"]);
  expect(await purges(() => newsroom.delete({ collection: "campaigns", id }))).toEqual(["campaigns:en changed"]);
});

it("does not go everywhere when its only section is deleted", async () => {
  const section = await newsroom.create({
    collection: "sections",
    data: { name: "محليات", slug: "local" },
    draft: true,
  });
  const id = await makeCampaign(newsroom, { everywhere: false, sections: [section.id] });
  await newsroom.delete({ collection: "sections", id: section.id });
  expect(await newsroom.findByID({ collection: "campaigns", id })).toMatchObject({ everywhere: false, sections: [] });
});
