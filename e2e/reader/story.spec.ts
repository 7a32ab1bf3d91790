import { comeBack } from "../fixtures/asking";
import { expect, test } from "../fixtures/reader";
import { bylineOf, words } from "../fixtures/words";

test.beforeEach(async ({ page, printed }) => {
  await comeBack(page);
  await page.goto(printed.story.path);
});

test("the parts of a story follow one another as readers expect", async ({ page, printed: { story, giving } }) => {
  const article = page.locator("article").first();
  const parts = {
    kicker: article.getByText(story.kicker),
    headline: page.getByRole("heading", { level: 1, name: story.title, exact: true }),
    standfirst: article.getByText(story.standfirst),
    byline: article.getByText(story.author.name),
    lead: article.getByRole("img", { name: story.alt }).first(),
    caption: article.getByText(story.leadCaption),
    tags: article.getByRole("navigation", { name: words.Article.tags }),
    text: article.getByText("الفقرة الأولى"),
    corrections: article.getByRole("heading", { name: words.Article.corrections }),
    share: article.getByRole("heading", { name: words.Article.share }),
    giving: article.getByRole("heading", { name: giving.title }),
    related: page.getByRole("heading", { name: words.Article.related }),
  };
  const places: [string, number][] = [];
  for (const [name, part] of Object.entries(parts)) {
    await expect(part, name).toBeVisible();
    places.push([name, (await part.boundingBox())?.y ?? Number.NaN]);
  }
  expect(places.toSorted(([, a], [, b]) => a - b).map(([name]) => name)).toEqual(Object.keys(parts));
});

test("the section stands above the headline and leads to its page", async ({ page }) => {
  const header = page.locator("article header");
  const section = header.getByRole("navigation").getByRole("link").last();
  const name = await section.innerText();
  expect((await section.boundingBox())?.y).toBeLessThan((await header.locator("h1").boundingBox())?.y ?? 0);
  await section.click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
});

test("the byline says who, where, when and how long", async ({ page, printed: { story } }) => {
  const byline = bylineOf(page);
  await expect(byline).toContainText(words.Article.by);
  await expect(byline).toContainText(story.bylineNote);
  await expect(byline).toContainText(story.dateline);
  const time = byline.locator("time");
  await expect(time).toHaveText("السبت، 23 آذار 2019، 16:20");
  await expect(time).toHaveAttribute("datetime", "2019-03-23T16:20:00+02:00");
  await byline.getByRole("link", { name: story.author.name }).click();
  await expect(page).toHaveURL(story.author.path);
  await expect(page.getByRole("heading", { level: 1, name: story.author.name })).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name: story.title })).toBeVisible();
});

test("the lead picture has its caption, its credit and a camera", async ({ page, printed: { story } }) => {
  const figure = page.locator("figure").first();
  const picture = figure.getByRole("img", { name: story.alt });
  await expect(picture).toHaveAttribute("loading", "eager");
  await expect(picture).toHaveAttribute("fetchpriority", "high");
  await expect(picture).toHaveJSProperty("complete", true);
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  const caption = figure.locator("figcaption");
  await expect(caption).toHaveText(`${story.leadCaption} (${story.credit})`);
  await expect(caption.locator("svg")).toBeVisible();
});

test("a tag leads to its page, where the story stands", async ({ page, printed: { story } }) => {
  const tags = page.getByRole("navigation", { name: words.Article.tags });
  await expect(tags.locator("svg").first()).toBeVisible();
  await tags.getByRole("link", { name: story.tag.name }).click();
  await expect(page).toHaveURL(story.tag.path);
  await expect(page.getByRole("heading", { level: 1, name: story.tag.name })).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: story.title }).click();
  await expect(page).toHaveURL(story.path);
});

test("a correction stands at the foot with its time", async ({ page, printed: { story } }) => {
  const corrections = page.locator("section", { has: page.getByRole("heading", { name: words.Article.corrections }) });
  await expect(corrections).toContainText(story.correction);
  await expect(corrections.locator("time")).toHaveText("الأحد، 24 آذار 2019، 10:00");
});

test("related stories begin with those chosen and never name the story itself", async ({
  page,
  printed: { story },
}) => {
  const related = page.getByRole("region", { name: words.Article.related });
  const links = related.getByRole("link");
  await expect(links.first()).toHaveText(story.related.title);
  const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  expect(paths.length).toBeGreaterThan(1);
  expect(paths).not.toContain(story.path);
  expect(new Set(paths).size).toBe(paths.length);
  await links.first().click();
  await expect(page).toHaveURL(story.related.path);
});

test("the request for support leads to the giving page", async ({ page, printed: { giving } }) => {
  const box = page.getByRole("complementary", { name: giving.title });
  await box.getByRole("link", { name: giving.button }).click();
  await expect(page).toHaveURL(/\/donate\?story=\d+&campaign=\d+$/);
  await expect(page.getByRole("heading", { level: 2, name: words.Giving.otherWays })).toBeVisible();
});
