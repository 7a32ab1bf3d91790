import type { Payload } from "payload";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { writeRows, sql } from "../../database/rows";
import { startMailServer } from "../../mail/sample-mail-server";
import { sendMails } from "../../mail/send-mails";
import { openMails } from "../../passwords/sample-mails";
import { openWholeNewsroom } from "../../whole-newsroom";
import { findGifts } from "../find-gift";
import { openGift, pay, read } from "../sample-gifts";
import { settle, settleLagging } from "../settle";
import { numberUnnumbered } from "./number-gift";
import { tellReceipts, tellRefunds } from "./tell-receipts";

vi.setConfig({ testTimeout: 120_000 });

let newsroom: Payload;
const dayMs = 24 * 60 * 60_000;

beforeAll(async () => {
  newsroom = await openWholeNewsroom();
  await newsroom.updateGlobal({ slug: "site", data: { name: "ورق", timeZone: "Asia/Damascus" } });
});
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-28T10:00:00Z") });
  vi.stubEnv("SMTP_URL", "smtp://127.0.0.1:9");
  for (const table of ["donations", "gift_mails", "mails"]) await writeRows(newsroom, sql.raw(`DELETE FROM ${table}`));
});
afterEach(() => vi.useRealTimers());
afterAll(() => vi.unstubAllEnvs());

const run = (statement: ReturnType<typeof sql>) => writeRows(newsroom, statement);
const numbers = async () => (await findGifts(newsroom, sql`1 = 1`, 1000)).map(({ receipt }) => receipt);
const sorted = async () => (await numbers()).map(String).toSorted((one, other) => (one < other ? -1 : 1));

it("gives 300 gifts that are paid at once the numbers 1 to 300, each once", async () => {
  const gifts = await Promise.all(Array.from({ length: 300 }, () => openGift(newsroom)));
  await Promise.all([...gifts, ...gifts].map((gift) => pay(newsroom, gift)));
  const expected = Array.from({ length: 300 }, (_, at) => `2026-${String(at + 1).padStart(6, "0")}`);
  expect(await sorted()).toEqual(expected);
});

it("counts within the year in which a gift was paid on the site's clocks", async () => {
  const gifts = [await openGift(newsroom), await openGift(newsroom), await openGift(newsroom)];
  const days = ["2026-12-31T20:59:00.000Z", "2026-12-31T21:01:00.000Z", "2027-01-01T09:00:00.000Z"];
  for (const [at, gift] of gifts.entries()) await pay(newsroom, gift, days[at]);
  expect(await numbers()).toEqual(["2026-000001", "2027-000001", "2027-000002"]);
});

it("goes on after the 999,999th gift of a year", async () => {
  const [last, first, second] = [await openGift(newsroom), await openGift(newsroom), await openGift(newsroom)];
  await run(sql`UPDATE donations SET receipt_order = 20260999998, receipt = '2026-999998' WHERE id = ${last.id}`);
  await pay(newsroom, first);
  await pay(newsroom, second);
  expect(await numbers()).toEqual(["2026-999998", "2026-999999", "2026-1000000"]);
});

it("numbers what a process left that died after settling, and what was paid before there were receipts", async () => {
  const gifts = await Promise.all(Array.from({ length: 3 }, () => openGift(newsroom)));
  await run(sql`UPDATE donations SET state = 'paid', net = 500, paid_at = '2026-11-27T10:00:00.000Z'`);
  await Promise.all([numberUnnumbered(newsroom), numberUnnumbered(newsroom), settle(newsroom, gifts[0]?.id ?? 0)]);
  await run(sql`UPDATE donations SET facts = 0`);
  await settleLagging(newsroom);
  expect(await sorted()).toEqual(["2026-000001", "2026-000002", "2026-000003"]);
});

it("keeps a number whatever is saved, and lets nobody write one", async () => {
  const gift = await openGift(newsroom);
  await pay(newsroom, gift);
  const data = { donorName: "ليلى", receipt: "2026-000099" };
  await newsroom.update({ collection: "donations", id: gift.id, data, depth: 0, overrideAccess: true });
  await run(sql`UPDATE donations SET receipt = NULL, receipt_order = NULL WHERE id = ${gift.id}`);
  expect(await read(newsroom, gift.reference)).toMatchObject({ receipt: "2026-000001", donorName: "ليلى" });
});

it("mails a receipt once, with two at work and a death between queueing and noting it", async () => {
  const gift = await openGift(newsroom, "stripe", "month");
  await run(
    sql`UPDATE donations SET donor_name = '<b>ليلى‮</b>', donor_email = 'layla@test.example' WHERE id = ${gift.id}`,
  );
  await tellReceipts(newsroom);
  expect(await openMails(newsroom)).toEqual([]);
  await pay(newsroom, gift);
  await Promise.all([tellReceipts(newsroom), tellReceipts(newsroom)]);
  await run(sql`DELETE FROM gift_mails`);
  await tellReceipts(newsroom);
  const mails = await openMails(newsroom);
  expect(mails).toHaveLength(1);
  const { to, subject, text, html } = mails[0] ?? { to: "", subject: "", text: "", html: "" };
  expect(to).toBe("layla@test.example");
  expect(subject).toBe("إيصال مساهمتك في ورق: \u20682026-000001\u2069");
  for (const words of ["2026-000001", "28 تشرين الثاني 2026", "5 دولارات", "كل شهر", gift.reference, "/donate/support"])
    for (const part of [text, html]) expect(part).toContain(words);
  expect(html).toContain('dir="rtl"');
  expect(html).toContain("<bdi>&lt;b&gt;ليلى&lt;/b&gt;</bdi>");
  expect(html.match(/https?:[^"<\s]+/g)).toEqual(["http://localhost:3000/donate/support"]);
  expect(html + text).not.toMatch(/‮|secret|\?gift=/);
});

it("answers English givers in English, and says of a trial that no money moved", async () => {
  const gift = await openGift(newsroom, "sandbox");
  await run(
    sql`UPDATE donations SET edition = 'en', donor_name = 'win at evil.example/x', donor_email = 'a@test.example'`,
  );
  await pay(newsroom, gift);
  await tellReceipts(newsroom);
  const [mail] = await openMails(newsroom);
  expect(mail?.html).toContain('lang="en" dir="ltr"');
  expect(mail?.text).toMatch(/28 November 2026[\s\S]*\$5/);
  expect(mail?.text).toContain("no money moved");
  expect(mail?.text).not.toMatch(/evil|support/);
});

it("loses nothing while the mail server is down for hours, nor while none is set", async () => {
  const server = await startMailServer("refuse-now");
  vi.stubEnv("SMTP_URL", "");
  const gift = await openGift(newsroom);
  await run(sql`UPDATE donations SET donor_email = 'layla@test.example'`);
  await pay(newsroom, gift);
  await tellReceipts(newsroom);
  expect(await openMails(newsroom)).toEqual([]);
  vi.stubEnv("SMTP_URL", server.url);
  await tellReceipts(newsroom);
  for (let hour = 0; hour < 60; hour += 1) {
    vi.setSystemTime(Date.now() + dayMs / 24);
    await tellReceipts(newsroom);
    await sendMails(newsroom, server.url);
  }
  server.turn("take");
  vi.setSystemTime(Date.now() + dayMs / 2);
  await sendMails(newsroom, server.url);
  expect(server.received).toHaveLength(1);
  await server.stop();
});

it("mails no receipt of long ago, nor to nobody, and goes on after an address that is none", async () => {
  const [old, none, odd, good] = await Promise.all(Array.from({ length: 4 }, () => openGift(newsroom)));
  for (const [gift, email] of [
    [old, "a@test.example"],
    [none, null],
    [odd, "no, address"],
    [good, "d@test.example"],
  ] as const)
    await run(sql`UPDATE donations SET donor_email = ${email} WHERE id = ${gift?.id ?? 0}`);
  if (old) await pay(newsroom, old, "2026-11-01T10:00:00.000Z");
  for (const gift of [none, odd, good]) if (gift) await pay(newsroom, gift);
  await tellReceipts(newsroom);
  expect((await openMails(newsroom)).map(({ to }) => to)).toEqual(["d@test.example"]);
});

it("tells each refund once, with what went back since the last", async () => {
  const gift = await openGift(newsroom);
  await run(sql`UPDATE donations SET donor_email = 'layla@test.example'`);
  await pay(newsroom, gift);
  const refund = async (amount: number) =>
    run(sql`INSERT INTO gift_facts (source, donation, kind, amount, currency, at)
      VALUES (${`refunded ${gift.reference} ${amount}`}, ${gift.id}, 'refunded', ${amount}, 'USD', ${new Date().toISOString()})`);
  await refund(200);
  await tellRefunds(newsroom);
  await tellRefunds(newsroom);
  await run(sql`DELETE FROM gift_mails`);
  await tellRefunds(newsroom);
  await refund(500);
  await Promise.all([tellRefunds(newsroom), tellRefunds(newsroom)]);
  const mails = await openMails(newsroom);
  expect(mails.map(({ subject }) => subject)).toEqual(Array(2).fill("مالك في طريق العودة إليك من ورق"));
  expect(mails[0]?.text).toMatch(/ما أُعيد إليك: \u2068دولاران\u2069/);
  expect(mails[1]?.text).toMatch(/ما أُعيد إليك: \u20683 دولارات\u2069/);
});
