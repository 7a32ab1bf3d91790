import type { Payload } from "payload";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { writeRows, sql } from "../database/rows";
import { openWholeNewsroom } from "../whole-newsroom";
import { answerSandbox } from "./answer-sandbox";
import { readTotals } from "./read-totals";
import { setStripeKeys } from "./sample-provider";
import { takeForm } from "./take-form";

vi.setConfig({ testTimeout: 30_000 });

let newsroom: Payload;
const good = { currency: "USD", amount: "5", rhythm: "once", way: "card" };

beforeAll(async () => {
  newsroom = await openWholeNewsroom();
});
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  await writeRows(newsroom, sql`DELETE FROM donations`);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

const send = (form: object, sender = "198.51.100.7") =>
  takeForm(
    newsroom,
    "ar",
    new Request("http://localhost/donate", {
      method: "POST",
      body: new URLSearchParams({ ...good, ...form }),
      headers: { "x-forwarded-for": sender, "user-agent": "a telephone" },
    }),
  );
const gifts = async () =>
  (await newsroom.find({ collection: "donations", depth: 0, sort: "id", showHiddenFields: true })).docs;

/** Where a giver went on. */
async function begin(form: object, sender?: string): Promise<string> {
  const taken = await send(form, sender);
  if (!("location" in taken)) throw new Error(`answered ${taken.status}`);
  return taken.location;
}

it("takes one gift from a double click, a replay and a bot, and counts it when it is paid", async () => {
  const [first, second] = await Promise.all([begin({}), begin({})]);
  expect(second).toBe(first);
  expect(await begin({})).toBe(first);
  expect(await gifts()).toMatchObject([{ state: "pending", amount: 500, currency: "USD", port: "sandbox" }]);
  const secret = first.split("gift=")[1] ?? "";
  const thanks = `/donate/thanks?gift=${secret}`;
  expect(await Promise.all([answerSandbox(newsroom, secret, true), answerSandbox(newsroom, secret, true)])).toEqual([
    thanks,
    thanks,
  ]);
  await answerSandbox(newsroom, secret, false);
  expect(await gifts()).toMatchObject([{ state: "paid", net: 500 }]);
  expect((await readTotals(newsroom)).together).toEqual({ amount: 500, currency: "USD" });
  expect(await begin({})).not.toBe(first);
});

it("takes the same words from another network, and later, for another gift", async () => {
  const first = await begin({});
  expect(await begin({}, "203.0.113.9")).not.toBe(first);
  vi.setSystemTime(Date.now() + 14_000);
  expect(await begin({})).toBe(first);
  vi.setSystemTime(Date.now() + 2_000);
  expect(await begin({})).not.toBe(first);
  expect(await gifts()).toHaveLength(3);
  const named = await begin({ name: "ليلى" });
  vi.setSystemTime(Date.now() + 9 * 60_000);
  expect(await begin({ name: "ليلى" })).toBe(named);
  vi.setSystemTime(Date.now() + 2 * 60_000);
  expect(await begin({ name: "ليلى" })).not.toBe(named);
});

it("believes no hidden field", async () => {
  for (const changed of [
    { currency: "BTC" },
    { currency: "TRY" },
    { amount: "0.01" },
    { rhythm: "hour" },
    { way: "free" },
  ])
    expect(await send(changed)).toMatchObject({ status: 400 });
  expect(await gifts()).toEqual([]);
  await begin({ story: "999999" });
  await begin({ story: "1; DROP TABLE donations" });
  expect((await gifts()).map(({ story }) => story ?? null)).toContain(null);
});

it("is unmoved by a sender's flood, and says so", async () => {
  const answers: number[] = [];
  for (let at = 0; at < 61; at += 1) {
    const taken = await send({ name: `n${at}` }, "192.0.2.1");
    answers.push("status" in taken ? taken.status : 303);
  }
  expect(answers.filter((status) => status === 429)).toHaveLength(1);
  expect(await send({}, "192.0.2.2")).toHaveProperty("location");
});

it("keeps everything typed when Stripe cannot be reached, and writes no donor into the log", async () => {
  setStripeKeys();
  const warn = vi.spyOn(newsroom.logger, "warn").mockImplementation(() => undefined);
  const taken = await send({ name: "ليلى", email: "layla@test.example" });
  expect(taken).toMatchObject({ status: 503 });
  const again = "again" in taken ? Object.fromEntries(taken.again) : {};
  expect(again).toMatchObject({ name: "ليلى", whole: "unreachable" });
  expect(JSON.stringify(warn.mock.calls)).not.toMatch(/ليلى|layla/);
  expect(await gifts()).toMatchObject([{ state: "draft", net: 0 }]);
});

it("counts a gift by hand when an administrator has it, for good", async () => {
  await newsroom.updateGlobal({ slug: "giving", locale: "ar", data: { directions: "عند باب الدار" } });
  await begin({ way: "hand", amount: "7" });
  const [promised] = await gifts();
  const change = (data: object) => newsroom.update({ collection: "donations", id: promised?.id ?? 0, data, depth: 0 });
  expect(promised).toMatchObject({ state: "pending", port: "hand" });
  expect(await change({ arrived: true })).toMatchObject({ state: "paid" });
  await expect(change({ arrived: false })).rejects.toMatchObject({ status: 400 });
  expect(await change({ arrived: true, donorName: "ليلى" })).toMatchObject({ state: "paid" });
  const data = { sum: "١٢٫٥٠", currency: "USD", arrived: true } as const;
  await newsroom.create({
    collection: "donations",
    data: { ...data, amount: 0, rhythm: "once", port: "hand", state: "pending", net: 0 },
  });
  expect((await readTotals(newsroom)).together.amount).toBe(700 + 1250);
  expect(await change({ returned: true })).toMatchObject({ state: "refunded" });
  expect((await readTotals(newsroom)).together.amount).toBe(1250);
});
