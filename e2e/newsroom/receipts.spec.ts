import { erasureWords } from "@/newsroom/words/own/erasure";
import { givingWords } from "@/newsroom/words/own/giving";
import { receiptWords } from "@/newsroom/words/own/receipts";
import { comeBack } from "../fixtures/desk";
import { waitForMails } from "../fixtures/mailbox";
import { expect, test } from "../fixtures/newsroom";
import { uniqueLatin } from "../fixtures/unique";

const [receipts, erasure] = [receiptWords.ar, erasureWords.ar];

test("an administrator sends a receipt again, and forgets the donor when asked to", async ({ browser, people }) => {
  test.setTimeout(120_000);
  const email = `${uniqueLatin()}@donor.example`;
  const data = { sum: "5", currency: "USD", arrived: true, donorName: "<b>ليلى</b>", donorEmail: email };
  const made = await people.admin.request.post("/api/donations", { data });
  expect(made.status()).toBe(201);
  const { id, receipt } = (await made.json()).doc;
  expect(receipt).toMatch(/^\d{4}-\d{6}$/);
  const [mail = ""] = await waitForMails(email, receipt, 1);
  expect(mail).toContain("&lt;b&gt;");

  const { page, complaints, leave } = await comeBack(browser, people.admin);
  await page.goto(`/admin/collections/donations/${id}`);
  const panel = page.getByRole("region", { name: receipts.title });
  await expect(panel).toContainText(receipt);
  await expect(panel).toContainText(receipts.told.receipt);
  const sent = page.waitForResponse((answer) => answer.url().endsWith(`/api/donations/${id}/receipt`));
  await panel.getByRole("button", { name: receipts.send }).click();
  expect((await sent).status()).toBe(200);
  await expect(panel.getByRole("status")).toHaveText(receipts.queued);
  await waitForMails(email, receipt, 2);

  await page.goto("/admin/collections/donations");
  // The list tells its address how long it is once it is alive; what is opened before folds up then.
  await page.waitForURL(/[?&]limit=/);
  await page.getByText(erasure.title).click();
  await page.getByLabel(erasure.email, { exact: true }).fill(email.toUpperCase());
  const counted = page.waitForResponse((answer) => answer.url().endsWith("/api/donations/forget"));
  await page.getByRole("button", { name: erasure.look }).click();
  expect((await counted).status()).toBe(200);
  await expect(page.getByRole("group", { name: erasure.title })).toContainText(givingWords.ar.gifts.one ?? "");
  const forgotten = page.waitForResponse((answer) => answer.url().endsWith("/api/donations/forget"));
  await page.getByRole("button", { name: erasure.sure }).click();
  expect((await forgotten).status()).toBe(200);
  await expect(page.getByRole("status").filter({ hasText: givingWords.ar.gifts.one ?? "" })).toBeVisible();

  await page.goto(`/admin/collections/donations/${id}`);
  await expect(page.getByRole("region", { name: erasure.ofGift })).toContainText(erasure.forgotten);
  const left = await (await people.admin.request.get(`/api/donations/${id}?depth=0`)).json();
  expect(left).toMatchObject({ receipt, state: "paid", donorName: null, donorEmail: null });
  expect(complaints).toEqual([]);
  await leave();
});
