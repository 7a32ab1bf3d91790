import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { writeRows, sql } from "../../database/rows";
import { openMails, throwMailsAway } from "../../passwords/sample-mails";
import { openSampleDesk, type SampleDesk } from "../../workflow/sample-desk";
import { openGift, pay } from "../sample-gifts";

let desk: SampleDesk;
let admin: Awaited<ReturnType<SampleDesk["hire"]>>;

beforeAll(async () => {
  desk = await openSampleDesk();
  admin = await desk.hire("admin");
  vi.stubEnv("SMTP_URL", "smtp://127.0.0.1:9");
});
afterAll(() => vi.unstubAllEnvs());

const path = (id: unknown) => `/donations/${String(id)}/receipt`;

async function paidGift(email: string | null) {
  const gift = await openGift(desk.newsroom);
  await writeRows(desk.newsroom, sql`UPDATE donations SET donor_email = ${email} WHERE id = ${gift.id}`);
  await pay(desk.newsroom, gift);
  return gift;
}

test("an administrator sends a receipt again, once a minute, and the log names no donor", async () => {
  const gift = await paidGift("layla@test.example");
  await throwMailsAway(desk.newsroom);
  expect(await admin.ask("POST", path(gift.id))).toMatchObject({ status: 200 });
  expect((await admin.ask("POST", path(gift.id))).status).toBe(200);
  expect(await openMails(desk.newsroom)).toMatchObject([{ to: "layla@test.example" }]);
  const { docs } = await desk.newsroom.find({ collection: "events", where: { action: { equals: "send-receipt" } } });
  expect(docs[0]).toMatchObject({ target: String(gift.id), title: gift.reference, personName: admin.name });
  expect(JSON.stringify(docs)).not.toContain("layla");
});

test("nobody else may, and what cannot be sent is refused in words", async () => {
  const { id } = await paidGift("layla@test.example");
  for (const role of ["reporter", "editor"] as const)
    expect((await (await desk.hire(role)).ask("POST", path(id))).status).toBe(403);
  expect((await desk.stranger("POST", path(id))).status).toBe(401);
  for (const unknown of [999_999, "1;DROP", "1e3", "-1"])
    expect((await admin.ask("POST", path(unknown))).status).toBe(404);
  const nobody = await paidGift(null);
  expect(await admin.ask("POST", path(nobody.id))).toMatchObject({
    status: 409,
    message: expect.stringMatching(/لا بريد/),
  });
  const unpaid = await openGift(desk.newsroom);
  expect(await admin.ask("POST", path(unpaid.id))).toMatchObject({
    status: 409,
    message: expect.stringMatching(/قبل أن تصل/),
  });
  vi.stubEnv("SMTP_URL", "");
  expect(await admin.ask("POST", path(id))).toMatchObject({
    status: 409,
    message: expect.stringMatching(/لا خادم بريد/),
  });
  vi.stubEnv("SMTP_URL", "smtp://127.0.0.1:9");
});

test("an administrator can read a receipt's number, find a gift by it, take it in the table, and not change it", async () => {
  const { id } = await paidGift("layla@test.example");
  const read = await admin.ask("GET", `/donations/${id}?depth=0`);
  const { receipt } = read.body;
  expect(receipt).toMatch(/^2\d{3}-\d{6}$/);
  await admin.ask("PATCH", `/donations/${id}`, { receipt: "2026-999999", donorName: "ليلى" });
  const found = await admin.ask("GET", `/donations?where[receipt][equals]=${String(receipt)}&depth=0`);
  expect(found.body["docs"]).toMatchObject([{ id, donorName: "ليلى" }]);
});
