import type { Payload } from "payload";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { selectRows, writeRows, sql } from "../database/rows";
import { openWholeNewsroom } from "../whole-newsroom";
import { workInbox } from "./inbox";
import { readTotals } from "./read-totals";
import { openGift, read } from "./sample-gifts";
import { settleLagging } from "./settle";
import { event, session, setStripeKeys, webhook } from "./sample-provider";
import { takeWebhook } from "./stripe/take-webhook";

vi.setConfig({ testTimeout: 120_000 });

let newsroom: Payload;

beforeAll(async () => {
  newsroom = await openWholeNewsroom();
});
beforeEach(async () => {
  setStripeKeys();
  await writeRows(newsroom, sql`DELETE FROM donations`);
  await writeRows(newsroom, sql`DELETE FROM happenings`);
});
afterEach(() => vi.unstubAllEnvs());

const send = async (...args: Parameters<typeof webhook>) => (await takeWebhook(newsroom, webhook(...args))).status;
const inbox = () => selectRows<{ status: string; said: string | null }>(newsroom, sql`SELECT * FROM happenings`);
const total = async () => (await readTotals(newsroom)).together.amount;

it("counts a gift when it is paid, once, however often that is told", async () => {
  const { reference } = await openGift(newsroom);
  const paid = event("checkout.session.completed", session(reference));
  expect(await send(paid)).toBe(200);
  expect(await read(newsroom, reference)).toMatchObject({ state: "pending" });
  expect(await total()).toBe(0);
  expect(await send(paid)).toBe(200);
  expect(await send({ ...paid, id: "evt_other_name" })).toBe(200);
  expect(await inbox()).toHaveLength(1);
  await Promise.all([workInbox(newsroom), workInbox(newsroom)]);
  expect(await read(newsroom, reference)).toMatchObject({ state: "paid", donorName: "ليلى" });
  expect(await total()).toBe(500);
  expect(await inbox()).toMatchObject([{ status: "done", said: null }]);
});

it("refuses a signature that is wrong, stale, missing or of another text", async () => {
  const { reference } = await openGift(newsroom);
  const paid = event("checkout.session.completed", session(reference));
  expect(await send(paid, { secret: "whsec_other" })).toBe(400);
  expect(await send(paid, { at: Date.now() / 1000 - 301 })).toBe(400);
  const url = "http://localhost/api/giving/stripe";
  const unsigned = new Request(url, { method: "POST", body: JSON.stringify(paid) });
  expect((await takeWebhook(newsroom, unsigned)).status).toBe(400);
  const headers = { "stripe-signature": webhook(paid).headers.get("stripe-signature") ?? "" };
  const changed = new Request(url, { method: "POST", body: JSON.stringify({ ...paid, id: "evt_x" }), headers });
  expect((await takeWebhook(newsroom, changed)).status).toBe(400);
  expect(await inbox()).toEqual([]);
});

it("is not there without keys", async () => {
  vi.unstubAllEnvs();
  expect(await send(event("checkout.session.completed", session("X")))).toBe(404);
});

it("waits for a payment that takes days, and takes its failure", async () => {
  const [slow, never] = [await openGift(newsroom), await openGift(newsroom)];
  for (const { reference } of [slow, never])
    await send(event("checkout.session.completed", session(reference, { payment_status: "unpaid" })));
  await workInbox(newsroom);
  expect(await total()).toBe(0);
  await send(event("checkout.session.async_payment_succeeded", session(slow.reference)));
  await send(event("checkout.session.async_payment_failed", session(never.reference, { payment_status: "unpaid" })));
  await workInbox(newsroom);
  expect(await read(newsroom, slow.reference)).toMatchObject({ state: "paid" });
  expect(await read(newsroom, never.reference)).toMatchObject({ state: "failed" });
  expect(await total()).toBe(500);
});

it("takes refunds and disputes off the total, also when they are told of first", async () => {
  const { reference } = await openGift(newsroom);
  const charge = (amount: number) => ({ payment_intent: `pi_${reference}`, amount_refunded: amount, currency: "usd" });
  await send(event("charge.refunded", charge(200)));
  await workInbox(newsroom);
  await send(event("checkout.session.completed", session(reference)));
  await workInbox(newsroom);
  expect(await total()).toBe(300);
  const dispute = { id: "dp_1", payment_intent: `pi_${reference}`, amount: 300, currency: "usd" };
  await send(event("charge.dispute.created", { ...dispute, status: "needs_response" }));
  await workInbox(newsroom);
  expect(await read(newsroom, reference)).toMatchObject({ state: "disputed" });
  expect(await total()).toBe(0);
  await send(event("charge.dispute.closed", { ...dispute, status: "won" }));
  await workInbox(newsroom);
  expect(await total()).toBe(300);
  await send(event("charge.refunded", charge(500)));
  await workInbox(newsroom);
  expect(await read(newsroom, reference)).toMatchObject({ state: "refunded" });
  expect(await total()).toBe(0);
});

it("counts nothing for a session that is nobody's, and keeps nothing of what it does not know", async () => {
  await send(event("checkout.session.completed", session("NOBODY")));
  await send(event("customer.created", { id: "cus_1", email: "layla@test.example" }));
  await workInbox(newsroom);
  expect(await inbox()).toMatchObject([{ status: "done", problem: "this is nobody’s gift here" }]);
  expect(await total()).toBe(0);
});

it("takes a burst of 500, twice", async () => {
  const gifts = await Promise.all(Array.from({ length: 50 }, () => openGift(newsroom)));
  const events = Array.from({ length: 500 }, (_, at) => {
    const reference = gifts[at % 50]?.reference ?? "";
    const own = session(reference, { id: `cs_${at}`, payment_intent: `pi_${reference}` });
    return event("checkout.session.completed", own);
  });
  const answers = await Promise.all([...events, ...events].map((each) => send(each)));
  expect(new Set(answers)).toEqual(new Set([200]));
  await Promise.all([workInbox(newsroom), workInbox(newsroom)]);
  expect(await total()).toBe(50 * 500);
});

it("mends what a process left that died between keeping a fact and settling it, or within the work", async () => {
  const { reference, id } = await openGift(newsroom);
  await send(event("checkout.session.completed", session(reference)));
  await writeRows(
    newsroom,
    sql`INSERT INTO gift_facts (source, donation, kind, amount, currency, at)
    VALUES (${`paid pi_${reference}`}, ${id}, 'paid', 500, 'USD', '2026-11-28T10:00:00.000Z')`,
  );
  // Claimed by a process that is gone: its lease has to end before another takes it up.
  await writeRows(newsroom, sql`UPDATE happenings SET next_at = '2999-01-01', attempts = 1`);
  await workInbox(newsroom);
  expect(await total()).toBe(0);
  await settleLagging(newsroom);
  expect(await total()).toBe(500);
  await writeRows(newsroom, sql`UPDATE happenings SET next_at = '2000-01-01'`);
  await workInbox(newsroom);
  expect(await total()).toBe(500);
  expect(await inbox()).toMatchObject([{ status: "done" }]);
});

it("the ledger's facts cannot be changed or deleted", async () => {
  await openGift(newsroom);
  for (const statement of [sql`UPDATE gift_facts SET amount = 1`, sql`DELETE FROM gift_facts`])
    await expect(writeRows(newsroom, statement)).rejects.toThrow(/./);
});
