import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures/reader";

/** How light the paper and the ink are, from 0 to 255. */
function readTones(page: Page): Promise<{ paper: number; ink: number }> {
  return page.evaluate(() => {
    const tone = (color: string) =>
      (color.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 3;
    const { backgroundColor, color } = getComputedStyle(document.body);
    return { paper: tone(backgroundColor), ink: tone(color) };
  });
}

test("the page is dark where the reader's device is, and light otherwise", async ({ page, printed }) => {
  for (const path of ["/", printed.story.path]) {
    await page.goto(path);
    await page.emulateMedia({ colorScheme: "light" });
    const light = await readTones(page);
    expect(light.paper).toBeGreaterThan(225);
    expect(light.ink).toBeLessThan(60);
    await page.emulateMedia({ colorScheme: "dark" });
    const dark = await readTones(page);
    expect(dark.paper).toBeLessThan(40);
    expect(dark.ink).toBeGreaterThan(200);
    await expect(page.locator("html")).toHaveCSS("color-scheme", "dark");
  }
});

test("the browser's own bars follow", async ({ page }) => {
  await page.goto("/");
  const colors = page.locator("meta[name=theme-color]");
  await expect(colors).toHaveCount(2);
  await expect(colors.first()).toHaveAttribute("media", "(prefers-color-scheme: light)");
  await expect(colors.last()).toHaveAttribute("media", "(prefers-color-scheme: dark)");
});

test("paper is white even for a reader in the dark", async ({ page, printed }) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.goto(printed.story.path);
  expect(await readTones(page)).toMatchObject({ paper: 255 });
  expect((await readTones(page)).ink).toBeLessThan(60);
});
