import type { Page } from "@playwright/test";
import { comeBack, openDesk } from "../fixtures/desk";
import { readEnvironment } from "../fixtures/environment";
import { expect, test } from "../fixtures/newsroom";
import { visibleWords } from "../fixtures/visible-words";

const collections = [
  "articles",
  "media",
  "previews",
  "tags",
  "sections",
  "series",
  "authors",
  "pages",
  "redirects",
  "users",
] as const;
/** Words that are the same in every language, codes of languages, and the names of browser and system. */
const common = new Set(["ID", "URL", "ar", "en", "(ar)", "(en)", "ورق", "Chrome", "Linux", "macOS", "Windows"]);
const latin = /[A-Za-z]/;
const arabic = /[\u0620-\u064a]/;

/** Goes through screens and collects every word of the newsroom's own in a script that has no place there. */
async function collectForeign(page: Page, paths: string[], script: RegExp, name = ""): Promise<string[]> {
  const foreign: string[] = [];
  for (const path of paths) {
    await page.goto(`/admin${path}`);
    await expect(page.locator(".doc-header__title, .list-header__title, .dashboard, .account").first()).toBeVisible();
    const columns = page.locator("#toggle-list-columns");
    if (await columns.isVisible()) {
      await columns.click();
      await expect(page.locator(".list-controls__columns .pill").first()).toBeVisible();
    }
    const words = await visibleWords(page);
    expect(words.length, path).toBeGreaterThan(5);
    foreign.push(
      ...words
        .filter((word) => script.test(word.replace(name, "")) && !common.has(word))
        .map((word) => `${path}: ${word}`),
    );
  }
  return foreign;
}

// Many screens are opened one after the other.
test.setTimeout(240_000);

for (const collection of collections) {
  const paths = [`/collections/${collection}`, `/collections/${collection}/create`];

  test(`${collection}: the newsroom speaks Arabic, and English to whoever asks for it`, async ({
    browser,
    people,
    cleanUp,
  }) => {
    const { context, page, complaints, leave } = await comeBack(browser, people.admin);
    // Stories and pages are saved as soon as they are begun.
    page.on("framenavigated", (frame) => {
      const id = /\/collections\/(?:articles|pages)\/(\d+)$/.exec(frame.url())?.[1];
      if (id && collection !== "media") cleanUp(collection, Number(id));
    });
    expect.soft(await collectForeign(page, paths, latin)).toEqual([]);
    await expect(page.locator("html")).toHaveAttribute("lang", "ar");
    await expect(page.locator("html")).toHaveAttribute("dir", /^rtl$/i);
    await context.addCookies([{ name: "payload-lng", value: "en", url: readEnvironment().baseUrl }]);
    expect.soft(await collectForeign(page, paths, arabic)).toEqual([]);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(page.locator("html")).toHaveAttribute("dir", /^ltr$/i);
    expect(complaints).toEqual([]);
    await leave();
  });
}

test("the settings and the front door speak Arabic, and English to whoever asks for it", async ({
  browser,
  people,
}) => {
  const { context, page, leave } = await comeBack(browser, people.admin);
  const paths = ["", "/account", "/globals/front", "/globals/breaking", "/globals/site", "/collections/pings"];
  expect.soft(await collectForeign(page, paths, latin)).toEqual([]);
  await context.addCookies([{ name: "payload-lng", value: "en", url: readEnvironment().baseUrl }]);
  expect.soft(await collectForeign(page, paths, arabic, people.admin.name)).toEqual([]);
  await leave();
});

test("somebody's language is chosen on the account page and stays", async ({ browser, people }) => {
  const { page, leave } = await comeBack(browser, people.editor);
  await page.goto("/admin/account");
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");
  await page.locator(".payload-settings__language .rs__control").click();
  await page.locator(".rs__option", { hasText: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.goto("/admin/collections/articles");
  await expect(page.locator("html")).toHaveAttribute("dir", /^ltr$/i);
  await expect(page.locator("#nav-articles, .nav__link").first()).toHaveText("Stories");
  await leave();
});

test("the first screen is Arabic whatever the browser prefers", async ({ browser }) => {
  const { page, leave } = await openDesk(browser);
  await page.goto("/admin/collections/articles");
  await expect(page).toHaveURL(/\/admin\/login/);
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");
  await expect(page.locator("html")).toHaveAttribute("dir", /^rtl$/i);
  const words = await visibleWords(page);
  expect(words.length).toBeGreaterThan(3);
  expect(words.filter((word) => latin.test(word))).toEqual([]);
  await leave();
});

test("no screen is wider than its window", async ({ browser, make, people }) => {
  const story = await make.story();
  const { page, leave } = await comeBack(browser, people.editor);
  for (const width of [1280, 768, 390]) {
    await page.setViewportSize({ width, height: 900 });
    for (const path of [`/collections/articles/${story.id}`, "/collections/articles", "/globals/front"]) {
      await page.goto(`/admin${path}`);
      await expect(page.locator(".doc-header__title, .list-header__title").first()).toBeVisible();
      const overflow = await page.evaluate(() => {
        window.scrollTo({ left: -20_000 });
        const { scrollX } = window;
        window.scrollTo({ left: 20_000 });
        return Math.abs(scrollX) + Math.abs(window.scrollX);
      });
      expect.soft(overflow, `${path} at ${width}`).toBe(0);
    }
  }
  await leave();
});
