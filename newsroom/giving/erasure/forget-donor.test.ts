import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { selectRows, writeRows, sql } from "../../database/rows";
import { queueMail } from "../../mail/queue-mail";
import { openMails } from "../../passwords/sample-mails";
import { openSampleDesk, type SampleDesk } from "../../workflow/sample-desk";
import { workInbox } from "../inbox";
import { readTotals } from "../read-totals";
import { tellReceipts } from "../receipts/tell-receipts";
import { openGift, pay, read } from "../sample-gifts";
import { event, session, setStripeKeys, webhook } from "../sample-provider";
import { openBooks } from "../stand-in/books";
import { serveStandIn } from "../stand-in/serve";
import { makeSupportLink } from "../support/support-links";
import { takeWebhook } from "../stripe/take-webhook";
import { findDonor } from "./find-donor";
import { forgetDonor } from "./forget-donor";

vi.setConfig({ testTimeout: 60_000 });

let desk: SampleDesk;
let admin: Awaited<ReturnType<SampleDesk["hire"]>>;
let stripe: Awaited<ReturnType<typeof serveStandIn>>;
let number = 0;

beforeAll(async () => {
  desk = await openSampleDesk();
  admin = await desk.hire("admin");
  stripe = await serveStandIn({ books: openBooks(), tell: async () => undefined });
  vi.stubEnv("SMTP_URL", "smtp://127.0.0.1:9");
  setStripeKeys(stripe.url);
});
afterAll(async () => {
  await stripe.stop();
  vi.unstubAllEnvs();
});

const run = (statement: ReturnType<typeof sql>) => writeRows(desk.newsroom, statement);
const tell = (type: string, object: object) => takeWebhook(desk.newsroom, webhook(event(type, object)));
const forget = (whom: object, sure = true, who = admin) => who.ask("POST", "/donations/forget", { ...whom, sure });

async function gift(email: string | null, rhythm = "once") {
  const made = await openGift(desk.newsroom, "stripe", rhythm);
  await run(sql`UPDATE donations SET donor_name = 'ليلى', donor_email = ${email}, message = 'سر بيننا', thanks = true,
    same_form = ${made.reference} WHERE id = ${made.id}`);
  return made;
}

/** A pledge through Stripe, as its word arrives. */
async function pledge(email: string) {
  number += 1;
  const [{ reference }, subscription] = [await gift(email, "month"), `sub_${number}`];
  const first = { payment_intent: null, invoice: `in_1_${number}`, subscription, customer: `cus_${number}` };
  await tell("checkout.session.completed", session(reference, first));
  await workInbox(desk.newsroom);
  const renewal = (type: string, id: string) =>
    tell(type, {
      id,
      billing_reason: "subscription_cycle",
      amount_paid: 500,
      amount_remaining: 500,
      currency: "usd",
      customer: first.customer,
      parent: { subscription_details: { subscription, metadata: { waraq: reference } } },
    });
  return { reference, subscription, renewal, first };
}

/** Everything in the database that could name somebody, the audit log too; a test's own accounts aside. */
async function everything(): Promise<string> {
  const tables = [
    "donations",
    "pledges",
    "happenings",
    "events",
    "gift_facts",
    "gift_mails",
    "missed_renewals",
    "support_links",
  ];
  const rows = await Promise.all(tables.map((table) => selectRows(desk.newsroom, sql.raw(`SELECT * FROM ${table}`))));
  return JSON.stringify([rows, await openMails(desk.newsroom)]);
}

test("a donor is erased in one step from everything that names one, and the money stays", async () => {
  const email = "Layla@erase.example";
  const paid = await gift(email);
  await pay(desk.newsroom, paid);
  await gift("layla@ERASE.example");
  const told = await openGift(desk.newsroom);
  await tell("checkout.session.completed", session(told.reference, { customer_details: { name: "ليلى م", email } }));
  await run(sql`UPDATE happenings SET next_at = '2999-01-01' WHERE status = 'waiting'`);
  const stranger = await gift("salma@other.example");
  await tellReceipts(desk.newsroom);
  await queueMail(desk.newsroom, { to: email, subject: "x", text: "x", language: "ar" });
  await queueMail(desk.newsroom, { to: "salma@other.example", subject: "y", text: "y", language: "ar" });
  await makeSupportLink(desk.newsroom, email, "ar");
  const before = await readTotals(desk.newsroom);

  expect((await forget({ email: " layla@erase.example " }, false)).body).toEqual({
    gifts: 3,
    pledges: 0,
    forgotten: false,
  });
  expect(await everything()).toMatch(/layla@erase/i);
  expect((await forget({ email })).body).toEqual({ gifts: 3, pledges: 0, forgotten: true });

  const left = await everything();
  expect(left).not.toMatch(/erase\.example|ليلى م/i);
  expect(await read(desk.newsroom, paid.reference)).toMatchObject({
    donorName: null,
    donorEmail: null,
    message: null,
    thanks: 0,
    state: "paid",
    receipt: expect.stringMatching(/^2\d{3}-\d{6}$/),
  });
  expect(await readTotals(desk.newsroom)).toEqual(before);
  expect(await read(desk.newsroom, stranger.reference)).toMatchObject({ donorEmail: "salma@other.example" });
  expect((await openMails(desk.newsroom)).map(({ to }) => to)).toEqual(["salma@other.example"]);

  await run(sql`UPDATE happenings SET next_at = '2000-01-01' WHERE status = 'waiting'`);
  await workInbox(desk.newsroom);
  await tellReceipts(desk.newsroom);
  expect(await read(desk.newsroom, told.reference)).toMatchObject({ state: "paid", donorName: null, donorEmail: null });
  expect(await everything()).not.toMatch(/erase\.example/i);
  const { docs } = await desk.newsroom.find({ collection: "events", where: { action: { equals: "forget-donor" } } });
  expect(docs).toMatchObject([{ details: { gifts: 3, pledges: 0 }, target: null, title: null }]);
});

test("a donor with an active pledge is not erased before it has ended, and stays erased after later words", async () => {
  const email = "pledger@erase.example";
  const { reference, subscription, renewal, first } = await pledge(email);
  await renewal("invoice.payment_failed", "in_late");
  await workInbox(desk.newsroom);
  for (const sure of [false, true])
    expect(await forget({ email }, sure)).toMatchObject({
      status: 409,
      message: expect.stringContaining("أنهِ التعهد"),
    });
  expect(await everything()).toContain(email);
  await tell("customer.subscription.deleted", { id: subscription });
  await workInbox(desk.newsroom);
  expect((await forget({ reference })).body).toEqual({ gifts: 2, pledges: 1, forgotten: true });
  const before = (await readTotals(desk.newsroom)).together.amount;

  await renewal("invoice.paid", "in_late");
  await renewal("invoice.paid", "in_later");
  const again = { ...first, id: "cs_told_otherwise", customer_details: { name: "ليلى", email } };
  await tell("checkout.session.async_payment_succeeded", session(reference, again));
  await tell("charge.refunded", { payment_intent: "pi_in_later", amount_refunded: 500, currency: "usd" });
  await workInbox(desk.newsroom);
  expect(await everything()).not.toContain(email);
  const rows = await selectRows(
    desk.newsroom,
    sql`SELECT donor_name, donor_email, customer, erased_at IS NULL AS open
    FROM pledges WHERE subscription = ${subscription}`,
  );
  expect(rows).toEqual([{ donor_name: null, donor_email: null, customer: null, open: 0 }]);
  expect((await readTotals(desk.newsroom)).together.amount).toBe(before + 500);
});

test("a repeating gift that may still become a pledge is waited for", async () => {
  const { id } = await gift("begun@erase.example", "month");
  await run(sql`UPDATE donations SET created_at = ${new Date().toISOString()} WHERE id = ${id}`);
  expect((await forget({ email: "begun@erase.example" })).status).toBe(409);
  await run(sql`UPDATE donations SET created_at = '2026-01-01T00:00:00.000Z' WHERE id = ${id}`);
  expect((await forget({ email: "begun@erase.example" })).status).toBe(200);
});

test("a gift without an address is erased by its reference, alone", async () => {
  const [one, other] = [await gift(null), await gift(null)];
  expect((await forget({ reference: one.reference })).body).toMatchObject({ gifts: 1, pledges: 0 });
  expect(await read(desk.newsroom, one.reference)).toMatchObject({ donorName: null, message: null });
  expect(await read(desk.newsroom, other.reference)).toMatchObject({ donorName: "ليلى" });
});

test("no save brings a name back: neither one that is made now nor one that was begun before", async () => {
  const { id, reference } = await gift("saved@erase.example");
  await forget({ reference });
  const data = { donorName: "ليلى" };
  expect(await admin.ask("PATCH", `/donations/${id}`, data)).toMatchObject({ status: 400 });
  expect(await admin.ask("PATCH", `/donations/${id}`, { erasedAt: null, donorName: null })).toMatchObject({
    status: 200,
  });
  await run(
    sql`UPDATE donations SET donor_name = 'ليلى', donor_email = 'x@y.example', thanks = true, erased_at = NULL WHERE id = ${id}`,
  );
  expect(await read(desk.newsroom, reference)).toMatchObject({ donorName: null, donorEmail: null, thanks: 0 });
  expect((await read(desk.newsroom, reference)).erasedAt).not.toBeNull();
});

test("a process that died halfway leaves nothing that the next try does not find", async () => {
  const email = "half@erase.example";
  for (let count = 0; count < 3; count += 1) await gift(email);
  await queueMail(desk.newsroom, { to: email, subject: "x", text: "x", language: "ar" });
  const donor = await findDonor(desk.newsroom, { email });
  await forgetDonor(desk.newsroom, { ...donor, email: null, gifts: donor.gifts.slice(0, 1) });
  expect((await forget({ email })).body).toMatchObject({ gifts: 2 });
  expect(await everything()).not.toContain(email);
});

test("reporters, editors and strangers may not, and what is no address is refused in words", async () => {
  for (const role of ["reporter", "editor"] as const)
    expect((await forget({ email: "a@b.example" }, true, await desk.hire(role))).status).toBe(403);
  expect((await desk.stranger("POST", "/donations/forget", { email: "a@b.example" })).status).toBe(401);
  for (const email of ["", "nobody", "a@b.example, c@d.example", "%", 5, null, { like: "%" }, ["a@b.example"]])
    expect((await forget({ email })).status).toBe(400);
  expect((await forget({ reference: "NONE-NONE" })).status).toBe(404);
  expect((await admin.ask("POST", "/donations/forget", "[1,")).status).toBe(400);
  expect((await forget({ email: "unknown@nobody.example" }, false)).body).toMatchObject({ gifts: 0, pledges: 0 });
});
