import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures/reader";
import { words } from "../fixtures/words";

const theSwitch = (page: Page) => page.getByRole("banner").getByRole("button", { name: words.Shell.dark });
const paper = { light: "rgb(252, 250, 246)", dark: "rgb(20, 17, 15)" };

for (const [system, chosen] of [
  ["light", "dark"],
  ["dark", "light"],
] as const) {
  test(`a reader whose device is ${system} can have the pages ${chosen}`, async ({ page, printed: { story } }) => {
    await page.emulateMedia({ colorScheme: system });
    await page.goto("/");
    const body = page.locator("body");
    await expect(body).toHaveCSS("background-color", paper[system]);
    await expect(theSwitch(page)).toHaveAttribute("aria-pressed", String(system === "dark"));
    await theSwitch(page).click();
    await expect(body).toHaveCSS("background-color", paper[chosen]);
    await expect(theSwitch(page)).toHaveAttribute("aria-pressed", String(chosen === "dark"));
    const bars = page.locator("meta[name=theme-color]");
    await expect(bars.first()).toHaveAttribute("content", (await bars.last().getAttribute("content")) ?? "");
    await page.goto(story.path);
    await expect(body).toHaveCSS("background-color", paper[chosen]);
    // Back to the device's own: from now on the page follows it.
    await theSwitch(page).click();
    await expect(body).toHaveCSS("background-color", paper[system]);
    await page.emulateMedia({ colorScheme: chosen });
    await expect(body).toHaveCSS("background-color", paper[chosen]);
    await expect(theSwitch(page)).toHaveAttribute("aria-pressed", String(chosen === "dark"));
  });
}

test("the choice stands before anything is painted", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/");
  await theSwitch(page).click();
  // Without the module only the first, inline script can have set it.
  await page.route("**/assets/reader-*.js", (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
  await page.reload();
  await expect(page.locator("body")).toHaveCSS("background-color", paper.dark);
});

test("a stored choice that is none is passed over", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.addInitScript(() => localStorage.setItem("waraq:theme", 'dark" onload=x'));
  await page.goto("/");
  await expect(page.locator("html")).not.toHaveAttribute("data-theme");
  await expect(page.locator("body")).toHaveCSS("background-color", paper.light);
});

test("nothing moves for a reader who asked for that", async ({ page, printed: { story } }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const path of ["/", story.path, "/archive"]) {
    await page.goto(path);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll("*")]
        .filter((element) => {
          const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
          return (
            Number.parseFloat(transitionDuration) + Number.parseFloat(animationDuration) > 0 ||
            scrollBehavior === "smooth"
          );
        })
        .map(({ tagName }) => tagName),
    );
    expect(moving).toEqual([]);
  }
});
