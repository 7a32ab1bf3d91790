import { readdirSync, readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { readEnvironment } from "../fixtures/environment";

const { baseUrl } = readEnvironment();
const folder = ".next/static/chunks";
const whole = readdirSync(folder)
  .filter((name) => name.endsWith(".css"))
  .map((name) => readFileSync(`${folder}/${name}`, "utf8"))
  .filter((css) => css.includes("Waraq Naskh"));

/** How a browser would draw everything on a page: each element, and what stands before and after it. */
function readStyles(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("body, body *")].flatMap((element) =>
      [null, "::before", "::after", "::marker"].map((part) => {
        const style = getComputedStyle(element, part);
        const all = [...style].map((name) => `${name}:${style.getPropertyValue(name)}`).join(";");
        return `${element.tagName}.${element.className}${part ?? ""} ${all}`;
      }),
    ),
  );
}

/** Puts the site's whole stylesheet in the place of what the press has left of it. */
function useWholeStyles(page: Page): Promise<void> {
  return page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    for (const one of document.styleSheets) one.disabled = true;
    document.adoptedStyleSheets = [sheet];
  }, whole.join("\n"));
}

async function findPaths(page: Page): Promise<string[]> {
  await page.goto(baseUrl);
  const hrefs = await page
    .locator("a[href^='/']")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  const first = (start: string) => hrefs.find((href) => href?.startsWith(start)) ?? "/";
  return ["/", "/en", "/donate", "/nowhere", ...["/news/", "/section/", "/about"].map(first)];
}

test("every page looks as it would with the whole stylesheet", async ({ page }) => {
  expect(whole).toHaveLength(1);
  for (const path of await findPaths(page)) {
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const media of [{ colorScheme: "light" }, { colorScheme: "dark" }, { media: "print" }] as const) {
        await page.emulateMedia({ media: null, colorScheme: null, ...media });
        await page.goto(baseUrl + path);
        await page.evaluate(() => document.fonts.ready);
        const printed = await readStyles(page);
        await useWholeStyles(page);
        expect(await readStyles(page), `${path} ${width} ${JSON.stringify(media)}`).toEqual(printed);
      }
    }
  }
});

test("a page carries less than the whole stylesheet", async ({ page }) => {
  await page.goto(`${baseUrl}/donate`);
  const length = await page.locator("style").evaluateAll((all) => all.map((one) => one.textContent).join("").length);
  expect(length).toBeLessThan(0.8 * whole.join("").length);
  expect(length).toBeGreaterThan(0);
});
