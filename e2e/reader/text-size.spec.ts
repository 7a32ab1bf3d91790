import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures/reader";
import { words } from "../fixtures/words";

const { textSize, small, medium, large } = words.Article;

function control(page: Page) {
  const group = page.getByRole("group", { name: textSize });
  return { group, step: (name: string) => group.getByRole("button", { name, exact: true }) };
}

function sizeOfText(page: Page): Promise<number> {
  const paragraph = page.locator(".story-text > p").first();
  return paragraph.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
}

async function expectPressed(page: Page, chosen: string) {
  for (const name of [small, medium, large]) {
    await expect(control(page).step(name)).toHaveAttribute("aria-pressed", String(name === chosen));
  }
}

test.beforeEach(async ({ page, printed }) => {
  await page.goto(printed.story.path);
});

test("three buttons set the size of the text and say so", async ({ page }) => {
  const { group, step } = control(page);
  await expect(group.getByRole("button")).toHaveCount(3);
  await expectPressed(page, medium);
  await expect(group.getByRole("status")).toHaveText("");
  const middle = await sizeOfText(page);
  await step(large).click();
  await expectPressed(page, large);
  await expect(group.getByRole("status")).toHaveText(large);
  expect(await sizeOfText(page)).toBeGreaterThan(middle);
  await step(small).click();
  await expectPressed(page, small);
  await expect(group.getByRole("status")).toHaveText(small);
  expect(await sizeOfText(page)).toBeLessThan(middle);
  await step(medium).click();
  expect(await sizeOfText(page)).toBe(middle);
});

test("the keyboard alone sets the size", async ({ page }) => {
  const { step } = control(page);
  await step(small).focus();
  await page.keyboard.press("Tab");
  await expect(step(medium)).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(step(large)).toBeFocused();
  await page.keyboard.press("Space");
  await expectPressed(page, large);
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expectPressed(page, small);
  await expect(step(small)).toBeFocused();
});

test.describe("without a worker, which would answer in the test's place", () => {
  test.use({ serviceWorkers: "block" });

  test("the next page opens in the chosen size, before any other script runs", async ({ page, printed }) => {
    const middle = await sizeOfText(page);
    await control(page).step(large).click();
    const chosen = await sizeOfText(page);
    await page.route(/\.js$/, (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
    await page.goto(printed.paths["an English story"]);
    await page.goto(printed.story.path);
    await expect(page.locator("html")).toHaveAttribute("data-text-size", "l");
    expect(chosen).toBeGreaterThan(middle);
    expect(await sizeOfText(page)).toBe(chosen);
    // Nothing has set the buttons' state: what set the size was the script in the head, which runs before the first paint.
    await expect(control(page).step(large)).toHaveAttribute("aria-pressed", "false");
    const script = page.locator("head > script:not([src], [type])");
    await expect(script).toHaveCount(1);
    await page.unroute(/\.js$/);
    await page.reload();
    await expectPressed(page, large);
  });
});

test("a size that was never offered is no size", async ({ page }) => {
  const middle = await sizeOfText(page);
  await page.evaluate(() => localStorage.setItem("waraq:text-size", "huge"));
  await page.reload();
  await expectPressed(page, medium);
  expect(await sizeOfText(page)).toBe(middle);
});
