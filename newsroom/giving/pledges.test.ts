import type { Payload } from "payload";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { selectRows, sql } from "../database/rows";
import { openWholeNewsroom } from "../whole-newsroom";
import { workInbox } from "./inbox";
import { readTotals } from "./read-totals";
import { openGift } from "./sample-gifts";
import { event, session, setStripeKeys, webhook } from "./sample-provider";
import { openBooks } from "./stand-in/books";
import { serveStandIn } from "./stand-in/serve";
import { takeWebhook } from "./stripe/take-webhook";

vi.setConfig({ testTimeout: 60_000 });

let newsroom: Payload;
let stripe: Awaited<ReturnType<typeof serveStandIn>>;

beforeAll(async () => {
  newsroom = await openWholeNewsroom();
  stripe = await serveStandIn({ books: openBooks(), tell: async () => undefined });
  setStripeKeys(stripe.url);
});
afterAll(async () => {
  await stripe.stop();
  vi.unstubAllEnvs();
});

const tell = async (type: string, object: object) => takeWebhook(newsroom, webhook(event(type, object)));
const total = async () => (await readTotals(newsroom)).together.amount;

it("keeps a pledge with its payments, whatever is told first, and takes a renewal's refund off", async () => {
  const { reference } = await openGift(newsroom, "stripe", "month");
  const invoice = (id: string, reason: string) => ({
    id,
    billing_reason: reason,
    amount_paid: 500,
    currency: "usd",
    customer: "cus_1",
    parent: { subscription_details: { subscription: "sub_1", metadata: { waraq: reference } } },
  });
  await tell("charge.refunded", { payment_intent: "pi_in_2", amount_refunded: 100, currency: "usd" });
  await tell("invoice.paid", invoice("in_2", "subscription_cycle"));
  await workInbox(newsroom);
  expect(await total()).toBe(400);
  await tell("invoice.paid", invoice("in_1", "subscription_create"));
  const subscribed = { payment_intent: null, invoice: "in_1", subscription: "sub_1", customer: "cus_1" };
  await tell("checkout.session.completed", session(reference, subscribed));
  await workInbox(newsroom);
  await tell("invoice.paid", invoice("in_2", "subscription_cycle"));
  await workInbox(newsroom);
  expect(await total()).toBe(900);
  const { docs } = await newsroom.find({ collection: "pledges", depth: 0, joins: false, showHiddenFields: true });
  expect(docs).toMatchObject([{ state: "active", amount: 500, rhythm: "month", subscription: "sub_1" }]);
  const gifts = await newsroom.find({ collection: "donations", depth: 0, sort: "id" });
  expect(gifts.docs.map(({ pledge }) => pledge)).toEqual([docs[0]?.id, docs[0]?.id]);
  await tell("customer.subscription.deleted", { id: "sub_1" });
  await workInbox(newsroom);
  expect((await newsroom.find({ collection: "pledges", joins: false })).docs).toMatchObject([{ state: "ended" }]);
});

it("tries again while the service is ill, and loses nothing", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const before = await total();
  const { reference } = await openGift(newsroom, "stripe", "year");
  stripe.beIll(true);
  const subscribed = { payment_intent: null, invoice: "in_9", subscription: "sub_9", customer: "cus_9" };
  await tell("checkout.session.completed", session(reference, subscribed));
  await workInbox(newsroom);
  expect(await total()).toBe(before);
  expect(await selectRows(newsroom, sql`SELECT id FROM happenings WHERE status = 'waiting'`)).toHaveLength(1);
  stripe.beIll(false);
  vi.setSystemTime(Date.now() + 6000);
  await workInbox(newsroom);
  expect(await total()).toBe(before + 500);
  vi.useRealTimers();
});
