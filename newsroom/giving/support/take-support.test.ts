import type { Payload } from "payload";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { selectRows, writeRows, sql } from "../../database/rows";
import { openMails, throwMailsAway } from "../../passwords/sample-mails";
import { openWholeNewsroom } from "../../whole-newsroom";
import { workInbox } from "../inbox";
import { setStripeKeys } from "../sample-provider";
import { type Books, demand, openBooks, type Told } from "../stand-in/books";
import { change, renew } from "../stand-in/subscribe";
import { serveStandIn } from "../stand-in/serve";
import { beginPledge, mailedKey, sendSupport, tellAll } from "./sample-supporter";
import { readSupport } from "./read-support";

vi.setConfig({ testTimeout: 60_000 });

let newsroom: Payload;
let books: Books;
let stripe: Awaited<ReturnType<typeof serveStandIn>>;
let told: Told[] = [];
const layla = "Layla@test.example";

beforeAll(async () => {
  newsroom = await openWholeNewsroom();
  newsroom.logger.level = "silent";
  books = openBooks();
  stripe = await serveStandIn({ books, tell: async (more) => void told.push(...more) });
});
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-28T10:00:00Z") });
  vi.stubEnv("SMTP_URL", "smtp://127.0.0.1:9");
  setStripeKeys(stripe.url);
  stripe.beIll(false);
  told = [];
  for (const table of ["donations", "pledges", "mails", "happenings", "support_links", "sign_in_tries"])
    await writeRows(newsroom, sql.raw(`DELETE FROM ${table}`));
});
afterEach(() => vi.useRealTimers());
afterAll(async () => {
  await stripe.stop();
  vi.unstubAllEnvs();
});

const send = (form: Record<string, string>, sender?: string) => sendSupport(newsroom, form, sender);
const show = (key: string) => readSupport(newsroom, key);
const only = async (key: string) => {
  const pledge = (await show(key))?.pledges[0];
  if (!pledge) throw new Error("the link shows no pledge");
  return pledge;
};

it("mails a link to whoever has given, and answers everybody alike", async () => {
  await beginPledge(newsroom, books, layla);
  const asked = { location: "/donate/support?done=asked" };
  expect(await send({ deed: "link", email: "nobody@test.example" })).toEqual(asked);
  expect(await send({ deed: "link", email: " layla@TEST.example " })).toEqual(asked);
  await vi.waitFor(async () => expect(await openMails(newsroom)).toHaveLength(1));
  const [mail] = await openMails(newsroom);
  expect(mail?.to).toBe(layla);
  const key = /key=([\w-]{43})/.exec(mail?.text ?? "")?.[1] ?? "";
  expect(await show(key)).toMatchObject({
    email: "layla@test.example",
    pledges: [{ amount: 500, currency: "USD", rhythm: "month", state: "active", card: true, play: false }],
    gifts: [{ amount: 500, state: "paid", returned: 0 }],
    thanks: false,
  });
  expect(JSON.stringify(await selectRows(newsroom, sql`SELECT * FROM support_links`))).not.toContain(key);
});

it("mails one address three times in a quarter of an hour, and says so to nobody", async () => {
  await beginPledge(newsroom, books, layla);
  for (let count = 0; count < 5; count += 1)
    expect(await send({ deed: "link", email: layla }, `198.51.100.${count}`)).toHaveProperty("location");
  await vi.waitFor(async () => expect(await openMails(newsroom)).toHaveLength(3));
});

it("opens for an hour as often as one likes, beside other links, and then for nobody", async () => {
  await beginPledge(newsroom, books, layla);
  const [first, second] = [await mailedKey(newsroom, layla), await mailedKey(newsroom, layla)];
  for (const key of [first, second, first]) expect(await show(key)).not.toBeNull();
  vi.setSystemTime(Date.now() + 60 * 60_000 - 1);
  expect(await show(first)).not.toBeNull();
  vi.setSystemTime(Date.now() + 1);
  expect(await show(first)).toBeNull();
  for (const forged of [first, "", "x", "x".repeat(43), "x".repeat(100_000), "' OR 1=1 --"])
    expect(await send({ key: forged, deed: "end", pledge: "1" })).toEqual({
      again: "/donate/support?problem=ended",
      status: 410,
    });
  await mailedKey(newsroom, layla);
  expect(await selectRows(newsroom, sql`SELECT * FROM support_links`)).toHaveLength(1);
});

it("changes the amount from the next payment on, and reads it as the giving form does", async () => {
  const subscription = await beginPledge(newsroom, books, layla);
  const key = await mailedKey(newsroom, layla);
  const { id, nextAt } = await only(key);
  expect(nextAt).toBe("2026-12-28T10:00:00.000Z");
  const to = (amount: string) => send({ key, deed: "change", pledge: String(id), amount });
  for (const [amount, wrong] of [
    ["", "empty"],
    ["0", "least"],
    ["−5", "least"],
    ["0.99", "least"],
    ["1e12", "unreadable"],
    ["NaN", "unreadable"],
    ["999999999999", "most"],
  ] as const)
    expect(await to(amount)).toEqual({
      again: `/donate/support?${new URLSearchParams({ key, pledge: String(id), amount, wrong }).toString()}`,
      status: 400,
    });
  expect(demand(books.subscriptions, subscription)).toMatchObject({ amount: 500, prices: 0 });
  for (const [written, amount] of [
    ["٧", 700],
    ["1,50", 150],
    ["7", 700],
  ] as const) {
    expect(await Promise.all([to(written), to(written)])).toMatchObject([{ location: expect.any(String) }, {}]);
    expect(await only(key)).toMatchObject({ amount });
    expect(demand(books.subscriptions, subscription)).toMatchObject({ amount });
  }
  expect(demand(books.subscriptions, subscription).prices).toBe(3);
  vi.setSystemTime(new Date("2026-12-28T10:00:05Z"));
  await tellAll(newsroom, [...told, ...renew(books, subscription)]);
  await workInbox(newsroom);
  const renewed = await show(await mailedKey(newsroom, layla));
  expect(renewed?.gifts.map(({ amount }) => amount)).toEqual([700, 500]);
  expect(renewed?.pledges[0]?.nextAt).toBe("2027-01-27T10:00:00.000Z");
});

it("ends a gift once, however often it is clicked and told, and says when", async () => {
  const subscription = await beginPledge(newsroom, books, layla);
  const key = await mailedKey(newsroom, layla);
  const { id } = await only(key);
  const end = () => send({ key, deed: "end", pledge: String(id) });
  const went = { location: `/donate/support?key=${key}&done=ended` };
  expect(await Promise.all([end(), end(), end()])).toEqual([went, went, went]);
  expect(demand(books.subscriptions, subscription).status).toBe("canceled");
  expect(told.map(({ type }) => type)).toEqual(["customer.subscription.deleted"]);
  expect(await only(key)).toMatchObject({ state: "ended", endedAt: "2026-11-28T10:00:00.000Z", card: false });
  vi.setSystemTime(Date.now() + 60_000);
  await tellAll(newsroom, told);
  await workInbox(newsroom);
  expect(await only(key)).toMatchObject({ state: "ended", endedAt: "2026-11-28T10:00:00.000Z" });
  expect(await end()).toEqual(went);
  expect(await send({ key, deed: "change", pledge: String(id), amount: "3" })).toMatchObject({ status: 409 });
});

it("follows what is changed and ended at the service itself, in whatever order it is told", async () => {
  const subscription = await beginPledge(newsroom, books, layla);
  const key = await mailedKey(newsroom, layla);
  const [older, newer] = [change(books, subscription, 300), change(books, subscription, 900)];
  await tellAll(newsroom, [...newer, ...older, ...older]);
  await workInbox(newsroom);
  expect(await only(key)).toMatchObject({ amount: 900, state: "active" });
});

it("touches nothing of anybody else's, and leaves all as it was while the service is ill", async () => {
  const subscription = await beginPledge(newsroom, books, layla);
  await beginPledge(newsroom, books, "samer@test.example");
  const [key, other] = [await mailedKey(newsroom, layla), await mailedKey(newsroom, "samer@test.example")];
  const { id } = await only(key);
  for (const deed of ["end", "change", "card"])
    for (const pledge of [String(id), "0", "-1", "1e3", `${id} OR 1=1`, ""])
      expect(await send({ key: other, deed, pledge, amount: "3" }, pledge)).toMatchObject({ status: 404 });
  expect(await send({ key: other, deed: "nonsense", pledge: String(id) })).toMatchObject({ status: 404 });
  stripe.beIll(true);
  for (const deed of ["end", "change", "card"])
    expect(await send({ key, deed, pledge: String(id), amount: "3" })).toEqual({
      again: `/donate/support?problem=unreachable&key=${key}`,
      status: 503,
    });
  setStripeKeys("http://127.0.0.1:9");
  expect(await send({ key, deed: "end", pledge: String(id) })).toMatchObject({ status: 503 });
  vi.stubEnv("STRIPE_SECRET_KEY", "");
  vi.stubEnv("STRIPE_WEBHOOK_SECRET", "");
  expect(await send({ key, deed: "end", pledge: String(id) })).toMatchObject({ status: 503 });
  expect(await only(key)).toMatchObject({ amount: 500, state: "active" });
  expect(demand(books.subscriptions, subscription)).toMatchObject({ amount: 500, status: "active" });
});

it("leads to the service's page for cards, and takes the thanks", async () => {
  const subscription = await beginPledge(newsroom, books, layla);
  const key = await mailedKey(newsroom, layla);
  const { id } = await only(key);
  const { customer } = demand(books.subscriptions, subscription);
  const back = encodeURIComponent(`http://localhost:3000/donate/support?key=${key}`);
  expect(await send({ key, deed: "card", pledge: String(id) })).toEqual({
    location: `${stripe.url}/portal/${customer}?back=${back}`,
  });
  for (const [thanks, are] of [
    ["yes", true],
    ["", false],
  ] as const) {
    expect(await send({ key, deed: "thanks", thanks })).toHaveProperty("location");
    expect(await show(key)).toMatchObject({ thanks: are });
  }
});

it("refuses what is no address, too many tries, and to ask where no mail is sent", async () => {
  for (const email of ["", "nonsense", "a@b.example, c@d.example", "a@b.example\r\nBcc: c@d.example", "<a@b.example>"])
    expect(await send({ deed: "link", email })).toMatchObject({ status: 400 });
  const statuses = [];
  for (let count = 0; count < 61; count += 1) statuses.push(await send({ deed: "link", email: layla }, "203.0.113.9"));
  expect(statuses.slice(0, 60).every((taken) => "location" in taken)).toBe(true);
  expect(statuses[60]).toEqual({
    again: `/donate/support?problem=often&email=${encodeURIComponent(layla)}`,
    status: 429,
  });
  vi.stubEnv("SMTP_URL", "");
  expect(await send({ deed: "link", email: layla })).toMatchObject({ status: 503 });
  await throwMailsAway(newsroom);
});
