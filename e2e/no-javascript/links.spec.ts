import { blockWords } from "../fixtures/every-block";
import { expect, test } from "../fixtures/reader";
import { englishWords, words } from "../fixtures/words";

test("the request for support leads to the giving page", async ({ page, printed: { story, giving } }) => {
  await page.goto(story.path);
  await page.getByRole("complementary", { name: giving.title }).getByRole("link", { name: giving.button }).click();
  await expect(page).toHaveURL(/\/donate\?story=\d+&campaign=\d+$/);
  await expect(page.getByRole("button", { name: words.Giving.submit })).toBeVisible();
  await expect(page.getByRole("region", { name: words.Giving.otherWays }).getByRole("link")).not.toHaveCount(0);
});

test("the language switch leads to the translation and back", async ({ page, printed: { story } }) => {
  await page.goto(story.path);
  await page.getByRole("banner").getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(story.englishPath);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(story.englishTitle);
  await page.getByRole("banner").getByRole("link", { name: "العربية" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(story.title);
});

test.describe("a picture is no page", () => {
  // Chromium says of a file that it takes no part in the transition between pages.
  test.use({ mayLog: /ViewTransition opt-in/ });

  test("a gallery opens its pictures as links", async ({ page, printed: { story } }) => {
    await page.goto(story.path);
    const gallery = page.locator("section", { has: page.getByRole("heading", { name: blockWords.galleryTitle }) });
    const link = gallery.getByRole("link").first();
    await expect(link).toHaveAccessibleName(new RegExp(words.Article.openPicture));
    const [answer] = await Promise.all([page.waitForResponse(/\/media\/[^/]+$/), link.click()]);
    await expect(page).toHaveURL(/\/media\/[^/]+$/);
    expect(answer.headers()["content-type"]).toMatch(/^image\//);
  });
});

test("folded tags unfold", async ({ page, make }) => {
  const tags: number[] = [];
  for (let count = 0; count < 7; count += 1) tags.push((await make.term("tags")).id);
  const story = await make.story({ tags });
  await page.goto(`/news/${story.id}`);
  const list = page.getByRole("navigation", { name: words.Article.tags });
  await expect(list.getByRole("link")).toHaveCount(6);
  await list.locator("summary").click();
  await expect(list.getByRole("link")).toHaveCount(7);
});

for (const [name, { Notice }, front] of [
  ["a missing page", words, "/"],
  ["a missing English page", englishWords, "/en"],
] as const) {
  test(`${name} says so and leads home`, async ({ page, printed }) => {
    await page.goto(printed.paths[name]);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(Notice.missingTitle);
    await expect(page.getByText(Notice.missingText)).toBeVisible();
    await page.getByRole("main").getByRole("link", { name: Notice.home }).click();
    await expect(page).toHaveURL(front);
  });
}

test("a withdrawn story says so and nothing of itself", async ({ page, printed }) => {
  await page.goto(printed.paths["a withdrawn story"]);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.Notice.goneTitle);
  await expect(page.getByText(words.Notice.goneText)).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: words.Notice.home }).click();
  await expect(page).toHaveURL("/");
});
