import { sayMoney } from "@/arabic/say-money";
import { waitForSupportLink } from "../fixtures/mailbox";
import { expect, test } from "../fixtures/reader";
import { uniqueLatin } from "../fixtures/unique";
import { englishWords, words } from "../fixtures/words";

const { Giving } = words;
const five = { amount: 500, currency: "USD" } as const;

test("a reader gives five dollars, from the story to the thanks", async ({ page, make }) => {
  const story = await make.story();
  await page.goto(`/news/${story.id}`);
  await page.locator(".giving .btn").click();
  await expect(page.getByText(Giving.demo)).toBeVisible();
  await page.getByRole("radio", { name: new RegExp(`^${sayMoney(five, "ar")}`) }).check();
  await page.getByLabel(Giving.name, { exact: true }).fill("ليلى");
  await page.getByRole("button", { name: Giving.submit }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(Giving.playTitle);
  await page.getByRole("button", { name: Giving.playPay }).click();
  await expect(page.getByText(Giving.paid.replace("{money}", sayMoney(five, "ar")))).toBeVisible();
  await expect(page).toHaveURL(/\/donate\/thanks\?gift=/);
});

test("a trial that repeats is changed and stopped by a mailed link, and says that no money moves", async ({ page }) => {
  const { Support } = words;
  const email = `${uniqueLatin()}@test.example`;
  await page.goto("/donate");
  await page.getByRole("radio", { name: new RegExp(`^${sayMoney(five, "ar")}`) }).check();
  await page.getByLabel(Giving.month).check();
  await page.getByLabel(Giving.email).fill(email);
  await page.getByRole("button", { name: Giving.submit }).click();
  await page.getByRole("button", { name: Giving.playPay }).click();
  await page.getByRole("link", { name: Giving.seeSupport }).click();
  await page.getByLabel(Support.email).fill(email);
  await page.getByRole("button", { name: Support.send }).click();
  await expect(page.getByText(Support.doneAsked)).toBeVisible();
  await page.goto(await waitForSupportLink(email));
  await expect(page.getByText(Support.play)).toBeVisible();
  await page.getByLabel(/مبلغ آخر/).fill("٣");
  await page.getByRole("button", { name: Support.change }).click();
  await expect(page.getByRole("heading", { name: "3 دولارات كل شهر" })).toBeVisible();
  await page.getByRole("link", { name: Support.end }).click();
  await page.getByRole("button", { name: Support.yes }).click();
  await expect(page.getByText(Support.noMore, { exact: true })).toBeVisible();
});

test.describe("a form with a mistake", () => {
  // Chromium logs an error for a page that answers 400, as this one must.
  test.use({ mayLog: /status of 400/ });

  test("an amount that cannot be is said in words, with everything typed still there", async ({ page }) => {
    await page.goto("/donate?currency=TRY");
    await page.getByLabel(Giving.other, { exact: true }).check();
    await page.getByLabel(Giving.otherAmount).fill("٠٫٥");
    await page.getByLabel(Giving.month).check();
    await page.getByLabel(Giving.message, { exact: true }).fill("كلمة\nفي سطرين");
    const answer = page.waitForResponse((response) => response.request().method() === "POST");
    await page.getByRole("button", { name: Giving.submit }).click();
    expect((await answer).status()).toBe(400);
    await expect(page.getByRole("alert")).toContainText("ليرة تركية واحدة");
    await expect(page.getByLabel(Giving.otherAmount)).toHaveValue("٠٫٥");
    await expect(page.getByLabel(Giving.month)).toBeChecked();
    // The label holds its field, and with it now what was typed.
    await expect(page.locator("textarea[name=message]")).toHaveValue("كلمة\nفي سطرين");
    await page.getByLabel(Giving.otherAmount).fill("١٬٥٠٠٫٥");
    await page.getByRole("button", { name: Giving.submit }).click();
    await expect(page.getByText("1,500.50 ليرة تركية")).toBeVisible();
    await page.getByRole("button", { name: Giving.playFail }).click();
    await expect(page.getByRole("link", { name: Giving.again })).toBeVisible();
  });
});

test("the English edition promises a gift by hand and keeps its reference number", async ({ page }) => {
  await page.goto("/en/donate");
  await page.getByLabel("$10", { exact: true }).check();
  await page.getByLabel(englishWords.Giving.hand).check();
  await page.getByRole("button", { name: englishWords.Giving.submit }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(englishWords.Giving.handTitle);
  await expect(page.getByText(/^[A-Z\d]{4}-[A-Z\d]{4}$/)).toBeVisible();
});
