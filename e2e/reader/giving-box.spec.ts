import type { Page } from "@playwright/test";
import type { PrintedPages } from "../fixtures/printed-pages";
import { expect, test } from "../fixtures/reader";
import { words } from "../fixtures/words";

const day = 86_400_000;

function boxOf(page: Page, { giving }: PrintedPages) {
  const box = page.getByRole("complementary", { name: giving.title });
  return { box, close: box.getByRole("button", { name: words.Giving.close }) };
}

test("closed, it stays away on this page, the next one and after a reload", async ({ page, printed }) => {
  const { box, close } = boxOf(page, printed);
  await page.goto(printed.story.path);
  await expect(box).toBeVisible();
  await close.click();
  await expect(box).toBeHidden();
  for (const path of [printed.paths["a bare story"], "/"]) {
    await page.goto(path);
    await expect(page.locator("#giving")).toBeAttached();
    await expect(box).toBeHidden();
  }
  await page.reload();
  await expect(page.locator("#giving")).toBeAttached();
  await expect(box).toBeHidden();
});

test("it comes back after thirty days", async ({ page, printed }) => {
  const closedAt = Date.parse("2026-11-22T12:00:00Z");
  await page.clock.setFixedTime(closedAt);
  await page.goto(printed.story.path);
  const { box, close } = boxOf(page, printed);
  await close.click();
  await page.clock.setFixedTime(closedAt + 30 * day - 60_000);
  await page.reload();
  await expect(page.locator("#giving")).toBeAttached();
  await expect(box).toBeHidden();
  await page.clock.setFixedTime(closedAt + 30 * day + 60_000);
  await page.reload();
  await expect(box).toBeVisible();
});

test("the keyboard closes it and keeps its place on the page", async ({ page, printed }) => {
  await page.goto("/");
  const { box, close } = boxOf(page, printed);
  const after = await box.evaluate((element) => element.nextElementSibling?.textContent);
  await close.focus();
  await page.keyboard.press("Enter");
  await expect(box).toBeHidden();
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(after);
});

test("closing it in a story does not throw the reader back to the top", async ({ page, printed }) => {
  await page.goto(printed.story.path);
  const { box, close } = boxOf(page, printed);
  await close.focus();
  await page.keyboard.press("Enter");
  await expect(box).toBeHidden();
  await page.keyboard.press("Tab");
  const next = page.locator(":focus");
  const related = page.getByRole("region", { name: words.Article.related });
  expect((await next.boundingBox())?.y).toBeGreaterThanOrEqual((await related.boundingBox())?.y ?? Number.NaN);
});

test("it has no place on stories of deaths", async ({ page, make, printed }) => {
  const { box } = boxOf(page, printed);
  await page.goto(printed.paths["a bare story"]);
  await expect(box).toBeVisible();
  const story = await make.story({ hideGiving: true });
  await page.goto(`/news/${story.id}`);
  await expect(page.getByRole("heading", { level: 1, name: story.title })).toBeVisible();
  await expect(page.locator("#giving")).toHaveCount(0);
  await expect(box).toHaveCount(0);
});

test("it takes no focus, covers nothing and stands in the flow", async ({ page, printed }) => {
  await page.goto(printed.story.path);
  const { box, close } = boxOf(page, printed);
  await expect(close).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
  await expect(box).toHaveCSS("position", /^(?:static|relative)$/);
  await box.scrollIntoViewIfNeeded();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
  const frame = await box.boundingBox();
  const before = await page.getByRole("region", { name: words.Article.share }).boundingBox();
  const after = await page.getByRole("region", { name: words.Article.related }).boundingBox();
  if (!frame || !before || !after) throw new Error("a part of the story is not shown");
  expect(frame.y).toBeGreaterThanOrEqual(before.y + before.height);
  expect(frame.y + frame.height).toBeLessThanOrEqual(after.y);
});
