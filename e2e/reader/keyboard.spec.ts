import { expect, test } from "../fixtures/reader";
import { words } from "../fixtures/words";

test("the skip link comes first, shows itself and leads to the content", async ({ page, printed }) => {
  for (const path of ["/", printed.story.path]) {
    await page.goto(path);
    const skip = page.getByRole("link", { name: words.Shell.skip });
    await expect(skip).not.toBeInViewport();
    await page.keyboard.press("Tab");
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("main")).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(page.getByRole("main").locator(":focus")).toHaveCount(1);
  }
});

test("whatever the keyboard comes to can be seen", async ({ page, printed }) => {
  await page.goto(printed.story.path);
  const stops = await page.locator("a[href], button, summary").filter({ visible: true }).count();
  const reached = new Set<number>();
  const unseen: string[] = [];
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement ?? document.body;
      const { top, bottom, left, right } = element.getBoundingClientRect();
      const inside = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
      return {
        place: [...document.querySelectorAll("*")].indexOf(element),
        seen: inside && getComputedStyle(element).outlineStyle === "solid",
        html: element.outerHTML,
      };
    });
    reached.add(focused.place);
    if (!focused.seen) unseen.push(focused.html);
  }
  expect(unseen).toEqual([]);
  expect(reached.size).toBe(stops);
});
