import { readdirSync, readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { readEnvironment } from "../fixtures/environment";

const { baseUrl } = readEnvironment();
const folder = ".next/static/chunks";
const whole = readdirSync(folder)
  .filter((name) => name.endsWith(".css"))
  .map((name) => readFileSync(`${folder}/${name}`, "utf8"))
  .filter((css) => css.includes("Waraq Naskh"));

/**
 * Puts the site's whole stylesheet in the place of what the press has left of it, and names what is drawn otherwise: each
 * element, and what stands before and after it.
 */
function findDifferences(page: Page): Promise<string[]> {
  return page.evaluate(
    ([css]) => {
      const elements = [...document.querySelectorAll("html, body, body *")];
      const read = () =>
        elements.flatMap((element) =>
          [null, "::before", "::after"].flatMap((part) => {
            const style = getComputedStyle(element, part);
            if (part && style.content === "none") return [];
            return Array.from(
              style,
              (name) => `${element.tagName}${part ?? ""} ${name}: ${style.getPropertyValue(name)}`,
            );
          }),
        );
      const printed = read();
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      for (const one of document.styleSheets) one.disabled = true;
      document.adoptedStyleSheets = [sheet];
      const drawn = read();
      return drawn
        .filter((style, at) => style !== printed[at])
        .concat(drawn.length === printed.length ? [] : ["a part"]);
    },
    [whole.join("\n")] as const,
  );
}

const looks = {
  "narrow and light": { width: 390, colorScheme: "light", media: "screen" },
  "wide and dark": { width: 1280, colorScheme: "dark", media: "screen" },
  "on paper": { width: 800, colorScheme: "light", media: "print" },
} as const;

/** One page of each kind, by how its address begins. */
const kinds = ["/", "/en", "/news/", "/section/", "/about", "/donate", "/nowhere"];

async function findPath(page: Page, kind: string): Promise<string> {
  if (!/^\/(?:news|section)\//.test(kind)) return kind;
  await page.goto(baseUrl);
  const path = await page.locator(`main a[href^="${kind}"]`).first().getAttribute("href");
  if (!path) throw new Error(`the front page leads to no ${kind}`);
  return path;
}

for (const kind of kinds) {
  test(`${kind} looks as it would with the whole stylesheet`, async ({ page }) => {
    expect(whole).toHaveLength(1);
    // Fonts that arrive while styles are compared would change the width of texts.
    await page.route("**/fonts/**", (route) => route.abort());
    const path = await findPath(page, kind);
    for (const [name, { width, ...media }] of Object.entries(looks)) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia(media);
      await page.goto(baseUrl + path);
      expect(await findDifferences(page), name).toEqual([]);
    }
  });
}

test("a page carries less than the whole stylesheet", async ({ page }) => {
  await page.goto(`${baseUrl}/donate`);
  const length = await page.locator("style").evaluateAll((all) => all.map((one) => one.textContent).join("").length);
  expect(length).toBeLessThan(0.8 * whole.join("").length);
  expect(length).toBeGreaterThan(0);
});
