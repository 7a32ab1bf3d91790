import type { Payload } from "payload";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { writeRows, sql } from "../database/rows";
import { openMails } from "../passwords/sample-mails";
import { openWholeNewsroom } from "../whole-newsroom";
import { workInbox } from "./inbox";
import { readTotals } from "./read-totals";
import { tellMissed } from "./receipts/tell-missed";
import { openGift } from "./sample-gifts";
import { event, session, setStripeKeys, webhook } from "./sample-provider";
import { openBooks } from "./stand-in/books";
import { serveStandIn } from "./stand-in/serve";
import { takeWebhook } from "./stripe/take-webhook";

vi.setConfig({ testTimeout: 60_000 });

let newsroom: Payload;
let stripe: Awaited<ReturnType<typeof serveStandIn>>;
let count = 0;
const dayMs = 24 * 60 * 60_000;

beforeAll(async () => {
  newsroom = await openWholeNewsroom();
  await newsroom.updateGlobal({ slug: "site", data: { name: "ورق" } });
  stripe = await serveStandIn({ books: openBooks(), tell: async () => undefined });
});
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-28T10:00:00Z") });
  setStripeKeys(stripe.url);
  vi.stubEnv("SMTP_URL", "smtp://127.0.0.1:9");
  for (const table of ["donations", "pledges", "gift_mails", "missed_renewals", "mails", "happenings"])
    await writeRows(newsroom, sql.raw(`DELETE FROM ${table}`));
});
afterEach(() => vi.useRealTimers());
afterAll(async () => {
  await stripe.stop();
  vi.unstubAllEnvs();
});

const pass = (ms: number) => vi.setSystemTime(Date.now() + ms);
const seconds = () => Math.floor(Date.now() / 1000);

/** Word of Stripe's, of this moment unless it is of another. */
const tell = async (type: string, object: object, created = seconds()) =>
  takeWebhook(newsroom, webhook({ ...event(type, object), created }));
const states = async () =>
  (await newsroom.find({ collection: "pledges", joins: false, depth: 0 })).docs.map(({ state }) => state);
const total = async () => (await readTotals(newsroom)).together.amount;

/** Works everything, as the rounds do, and answers what givers were told of missed renewals. */
async function workAll() {
  await workInbox(newsroom);
  await Promise.all([tellMissed(newsroom), tellMissed(newsroom)]);
  return (await openMails(newsroom)).filter(({ subject }) => subject.includes("لم تصل"));
}

/** A pledge with its first payment, and an invoice of it for each name. */
async function begin(email: string | null = "layla@test.example") {
  count += 1;
  const own = count;
  const subscription = `sub_${own}`;
  const { reference, id } = await openGift(newsroom, "stripe", "month");
  const customer_details = { name: "ليلى", email };
  const first = { payment_intent: null, invoice: `in_first_${own}`, subscription, customer: "cus_1" };
  const invoice = (name: string, rest: object = {}) => ({
    id: `in_${name}_${own}`,
    billing_reason: "subscription_cycle",
    amount_paid: 500,
    amount_remaining: 0,
    currency: "usd",
    customer: "cus_1",
    parent: { subscription_details: { subscription, metadata: { waraq: reference } } },
    ...rest,
  });
  const missed = (name: string, nextDays: number | null = 3) =>
    invoice(name, {
      amount_paid: 0,
      amount_remaining: 500,
      next_payment_attempt: nextDays === null ? null : seconds() + nextDays * 86_400,
    });
  const start = (at?: number) =>
    tell("checkout.session.completed", session(reference, { ...first, customer_details }), at);
  return { id, reference, subscription, invoice, missed, start };
}

it("is told twice at most, kindly, however often it is missed, and counts nothing", async () => {
  const { missed, start } = await begin();
  await start();
  expect(await workAll()).toHaveLength(0);
  pass(30 * dayMs);
  const told = missed("two");
  await Promise.all(Array.from({ length: 20 }, () => tell("invoice.payment_failed", told)));
  const [first, ...more] = await workAll();
  expect(more).toEqual([]);
  expect(first).toMatchObject({ to: "layla@test.example", subject: "لم تصل مساهمتك الأخيرة في ورق" });
  expect(first?.text).toContain("http://localhost:3000/donate/support");
  expect(await states()).toEqual(["late"]);
  expect(await total()).toBe(500);
  pass(3 * dayMs);
  await tell("invoice.payment_failed", told);
  expect(await workAll()).toHaveLength(1);
  pass(2 * 60 * 60_000);
  const both = await workAll();
  expect(both).toHaveLength(2);
  expect(both[1]?.text).toContain("لن نكتب إليك في هذا مرة أخرى");
  for (let day = 0; day < 20; day += 1) {
    pass(dayMs);
    if (day < 3) await tell("invoice.payment_failed", told);
    expect(await workAll()).toHaveLength(2);
  }
  const { docs } = await newsroom.find({ collection: "donations", sort: "id", depth: 0, showHiddenFields: true });
  expect(docs).toMatchObject([
    { state: "paid", net: 500 },
    { state: "failed", net: 0, receipt: null },
  ]);
});

it("is told of no more once it is paid, and what still waits for a mail server is taken back", async () => {
  const { missed, invoice, start } = await begin();
  await start();
  await workAll();
  pass(30 * dayMs);
  await tell("invoice.payment_failed", missed("two"));
  expect(await workAll()).toHaveLength(1);
  pass(dayMs);
  await tell("invoice.paid", invoice("two"));
  expect(await workAll()).toHaveLength(0);
  expect(await states()).toEqual(["active"]);
  pass(10 * dayMs);
  expect(await workAll()).toHaveLength(0);
  expect(await total()).toBe(1000);
  pass(20 * dayMs);
  await tell("invoice.payment_failed", missed("three", null));
  expect(await workAll()).toHaveLength(1);
  pass(5 * dayMs);
  expect(await workAll()).toHaveLength(2);
});

it("is not told of what was paid or ended first, whichever word comes first", async () => {
  const [paid, ended, early] = [await begin(), await begin(), await begin()];
  await paid.start();
  await ended.start();
  await workAll();
  pass(30 * dayMs);
  const then = seconds();
  await tell("invoice.paid", paid.invoice("two"), then + 60);
  await tell("customer.subscription.deleted", { id: ended.subscription });
  await workAll();
  await tell("invoice.payment_failed", paid.missed("two"), then);
  await tell("invoice.payment_failed", ended.missed("two"), then);
  // Of a pledge whose first payment is not known yet: it waits for that.
  await tell("invoice.payment_failed", early.missed("two"), then);
  expect(await workAll()).toHaveLength(0);
  expect(await states()).toEqual(["ended", "active"]);
  await early.start(then - 86_400);
  await workInbox(newsroom);
  pass(6000);
  expect(await workAll()).toHaveLength(1);
  expect(await states()).toEqual(["late", "ended", "active"]);
});

it("of an older month is late no more when a newer one was paid", async () => {
  const { missed, invoice, start } = await begin();
  await start();
  pass(30 * dayMs);
  await tell("invoice.payment_failed", missed("two"));
  await workAll();
  pass(30 * dayMs);
  await tell("invoice.paid", invoice("three"));
  expect(await workAll()).toHaveLength(0);
  expect(await states()).toEqual(["active"]);
  expect(await total()).toBe(1000);
});

it("survives a death between queueing a mail and noting it, and a giver without an address", async () => {
  const [one, nobody] = [await begin(), await begin(null)];
  await one.start();
  await nobody.start();
  await workAll();
  pass(30 * dayMs);
  await tell("invoice.payment_failed", one.missed("two"));
  await tell("invoice.payment_failed", nobody.missed("two"));
  await workAll();
  await writeRows(newsroom, sql`DELETE FROM gift_mails WHERE what LIKE 'missed%'`);
  expect(await workAll()).toHaveLength(1);
  expect(await states()).toEqual(["late", "late"]);
});

it("is neither a first payment that failed nor another shop's", async () => {
  const { missed, start } = await begin();
  await start();
  await workAll();
  await tell("invoice.payment_failed", { ...missed("first"), billing_reason: "subscription_create" });
  await tell("invoice.payment_failed", {
    ...missed("x"),
    parent: { subscription_details: { subscription: "sub_other" } },
  });
  await tell("invoice.payment_failed", { ...missed("y"), parent: null });
  await tell("invoice.payment_failed", { ...missed("z"), amount_remaining: 0 });
  expect(await workAll()).toHaveLength(0);
  expect(await states()).toEqual(["active"]);
});
