import { findShifts, withholdFonts } from "../fixtures/fit";
import { expect, test } from "../fixtures/reader";

test("a page that leaves the closed request out does not move", async ({ page, printed }) => {
  await withholdFonts(page);
  await page.goto("/");
  await page.evaluate(() => {
    localStorage.setItem("waraq:ask", `box / box ${Date.now() + 86_400_000} 1 1`);
    localStorage.setItem("waraq:text-size", "l");
  });
  for (const path of ["/", printed.story.path]) {
    await page.goto(path);
    await expect(page.locator("#giving")).toBeHidden();
    expect(await findShifts(page)).toEqual([]);
  }
});

test("a shift that does happen is seen", async ({ page }) => {
  await page.goto("/");
  await page.evaluate(() => document.querySelector("main")?.style.setProperty("margin-block-start", "10rem"));
  await expect.poll(() => findShifts(page)).not.toEqual([]);
});
