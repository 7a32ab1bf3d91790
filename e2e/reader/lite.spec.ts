import type { Page } from "@playwright/test";
import { doubleText, findOverflow } from "../fixtures/fit";
import { expect } from "../fixtures/newsroom";
import { test } from "../fixtures/reader";
import { englishWords, words } from "../fixtures/words";

test.use({ extraHTTPHeaders: { "Save-Data": "on" } });

/** What a page has fetched by the time it is done, by kind. */
function watchRequests(page: Page): { fonts: string[]; pictures: string[] } {
  const seen = { fonts: [] as string[], pictures: [] as string[] };
  page.on("request", (request) => {
    if (request.resourceType() === "font") seen.fonts.push(request.url());
    if (request.resourceType() === "image" && request.url().includes("/media/")) seen.pictures.push(request.url());
  });
  return seen;
}

test("a light page fetches no font and no picture, and holds its place", async ({ page, printed }) => {
  const seen = watchRequests(page);
  for (const path of ["/", printed.story.path, "/en", printed.story.englishPath, "/section/culture", "/archive"]) {
    await page.goto(path, { waitUntil: "networkidle" });
    await expect(page.locator("html")).toHaveAttribute("data-lite", "");
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    expect(await findOverflow(page), path).toEqual([]);
    await doubleText(page);
    expect(await findOverflow(page), `${path}, text of 200%`).toEqual([]);
  }
  expect(seen).toEqual({ fonts: [], pictures: [] });
});

test("a picture of a light story comes when it is asked for", async ({ page, printed: { story } }) => {
  const seen = watchRequests(page);
  await page.goto(story.path, { waitUntil: "networkidle" });
  const link = page.getByRole("link", { name: new RegExp(`^${story.alt} \\(`) }).first();
  await expect(link).toContainText(/كيلوبايت/);
  const figure = page.locator("figure").first();
  await link.click();
  await expect(figure.getByRole("img", { name: story.alt })).toBeVisible();
  expect(seen.pictures).toHaveLength(1);
  await expect(page).toHaveURL(story.path);
});

test.describe("by the switch", () => {
  test.use({ extraHTTPHeaders: {} });

  test("whoever chooses light pages gets them everywhere, and can go back", async ({ browser, baseURL, printed }) => {
    // A context of its own: the choice is the one cookie that readers can get.
    const context = await browser.newContext(baseURL ? { baseURL } : {});
    const page = await context.newPage();
    await page.goto(printed.story.path);
    await page.getByRole("contentinfo").getByRole("button", { name: words.Shell.showLite }).click();
    await expect(page).toHaveURL(printed.story.path);
    await expect(page.locator("html")).toHaveAttribute("data-lite", "");
    await page.goto("/en");
    await expect(page.locator("html")).toHaveAttribute("data-lite", "");
    await page.getByRole("contentinfo").getByRole("button", { name: englishWords.Shell.showFull }).click();
    await expect(page.locator("html")).not.toHaveAttribute("data-lite");
    expect((await context.cookies()).map(({ name, value }) => [name, value])).toEqual([["lite", "0"]]);
    await context.close();
  });
});
