import type { Page } from "@playwright/test";
import { comeBack, readAsks } from "../fixtures/asking";
import type { PrintedPages } from "../fixtures/printed-pages";
import { expect, test } from "../fixtures/reader";
import { words } from "../fixtures/words";

const day = 86_400_000;

function boxOf(page: Page, { giving }: PrintedPages) {
  const box = page.getByRole("complementary", { name: giving.title }).and(page.locator(".giving"));
  return { box, close: box.getByRole("button", { name: words.Giving.close }) };
}

test("the first story of a first visit asks for nothing, the second one does", async ({ page, printed }) => {
  const { box } = boxOf(page, printed);
  await page.goto(printed.story.path);
  await expect(page.locator("#giving")).toBeAttached();
  await expect(box).toBeHidden();
  await page.reload();
  await expect(page.locator("#giving")).toBeAttached();
  await expect(box).toBeHidden();
  await page.goto(printed.paths["a bare story"]);
  await expect(box).toBeVisible();
});

test.describe("for a reader who was here before", () => {
  test.beforeEach(({ page }) => comeBack(page));

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
    // The same page opened again shows what it showed.
    await page.goto(printed.paths["a bare story"]);
    await expect(box).toBeVisible();
  });

  test("it has asked once it was on the screen, and four times are enough", async ({ page, printed }) => {
    const { box } = boxOf(page, printed);
    await page.goto(printed.story.path);
    await expect(box).toBeVisible();
    expect((await readAsks(page)).asks).toBe(0);
    for (let asks = 1; asks <= 4; asks += 1) {
      await box.scrollIntoViewIfNeeded();
      await expect.poll(() => readAsks(page)).toMatchObject({ asks });
      await page.reload();
    }
    await expect(page.locator("#giving")).toBeAttached();
    await expect(box).toBeHidden();
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
    await page.keyboard.press("Escape");
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
    await expect(page.locator("#giving, #giving-bar")).toHaveCount(0);
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
});
