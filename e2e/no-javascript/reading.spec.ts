import { blockWords } from "../fixtures/every-block";
import { languageOf, pageNames, statusOf } from "../fixtures/printed-pages";
import { expect, test } from "../fixtures/reader";
import { bylineOf, englishWords, words } from "../fixtures/words";

for (const name of pageNames) {
  test(`${name} is whole without scripts`, async ({ page, printed }) => {
    const answer = await page.goto(printed.paths[name]);
    expect(answer?.status()).toBe(statusOf(name));
    const { lang, dir } = languageOf(name);
    const { Shell } = lang === "en" ? englishWords : words;
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    await expect(page.locator("html")).toHaveAttribute("dir", dir);
    await expect(page.getByRole("banner").getByRole("navigation", { name: Shell.sections })).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("contentinfo")).toBeVisible();
    // A button without a script behind it would do nothing.
    await expect(page.locator("button:not(form *)").filter({ visible: true })).toHaveCount(0);
  });
}

test("a story is there with every block", async ({ page, printed: { story, giving } }) => {
  await page.goto(story.path);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(story.title);
  const { phone, embedUrl, ...texts } = blockWords;
  for (const text of [...Object.values(texts), phone, story.standfirst, story.leadCaption, story.correction]) {
    await expect(page.locator("article").getByText(text).first()).toBeVisible();
  }
  await expect(page.getByRole("link", { name: blockWords.embedTitle })).toHaveAttribute("href", embedUrl);
  await expect(bylineOf(page).locator("time")).toHaveText("السبت، 23 آذار 2019، 16:20");
  await expect(page.getByRole("complementary", { name: giving.title })).toBeVisible();
});

test("what only scripts could do is not offered", async ({ page, printed: { story } }) => {
  await page.goto(story.path);
  for (const [name, count] of [
    [words.Article.small, 1],
    [words.Article.copy, 1],
    // Of the box and of the bar.
    [words.Giving.close, 2],
  ] as const) {
    const buttons = page.getByRole("button", { name, includeHidden: true });
    await expect(buttons).toHaveCount(count);
    await expect(buttons.filter({ visible: true })).toHaveCount(0);
  }
  await expect(page.getByText(words.Article.textSize)).toBeHidden();
});

test("pictures load", async ({ page, printed: { story } }) => {
  await page.goto(story.path);
  const pictures = page.locator("article img");
  expect(await pictures.count()).toBeGreaterThan(3);
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  }
});
