import { expect, test } from "../fixtures/reader";
import { bylineOf, englishWords } from "../fixtures/words";

test("the language switch leads to the translation and back", async ({ page, printed: { story } }) => {
  await page.goto(story.path);
  await page.getByRole("banner").getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(story.englishPath);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(story.englishTitle);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
  await expect(page.getByRole("heading", { level: 1 })).toHaveCSS("direction", "ltr");
  await expect(bylineOf(page).locator("time")).toHaveText("Saturday, 23 March 2019, 17:00");
  await expect(page.getByRole("navigation", { name: englishWords.Article.tags })).toBeVisible();
  await page.getByRole("banner").getByRole("link", { name: "العربية" }).click();
  await expect(page).toHaveURL(story.path);
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
});

test("a story names its translation by its headline there", async ({ page, printed: { story } }) => {
  await page.goto(story.path);
  await page.locator("article").getByRole("link", { name: story.englishTitle }).click();
  await expect(page).toHaveURL(story.englishPath);
  await page.locator("article").getByRole("link", { name: story.title }).click();
  await expect(page).toHaveURL(story.path);
});

test("without a translation the switch leads to the other edition's front page", async ({
  page,
  printed: { paths },
}) => {
  await page.goto(paths["a bare story"]);
  await page.getByRole("banner").getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL("/en");
  await page.getByRole("banner").getByRole("link", { name: "العربية" }).click();
  await expect(page).toHaveURL("/");
});

test("every link of the English edition stays in it, but for the switch", async ({ page }) => {
  await page.goto("/en");
  const strays = await page
    .locator("a[href^='/']:not([href='/en'], [href^='/en/'], [hreflang=ar])")
    .evaluateAll((links) => links.map((link) => link.outerHTML));
  expect(strays).toEqual([]);
  await expect(page.locator("a[href^='/en/news/']")).not.toHaveCount(0);
});
