import type { Page } from "@playwright/test";
import { storiesOnPage } from "../fixtures/printed-pages";
import { expect, test } from "../fixtures/reader";
import { englishWords, words } from "../fixtures/words";

const headlines = (page: Page) => page.getByRole("main").locator("article").getByRole("heading");
const pager = (page: Page) => page.getByRole("navigation", { name: words.List.pages });
const crumbs = (page: Page) => page.getByRole("navigation", { name: words.List.breadcrumb });

test("a list goes on over its pages by plain links and comes back", async ({ page, printed: { paths } }) => {
  const second = paths["a second page of a list"];
  const first = second.replace("/page/2", "");
  await page.goto(first);
  await expect(headlines(page)).toHaveCount(storiesOnPage);
  await expect(page.getByRole("main").getByText("21 مادة", { exact: true })).toBeVisible();
  await expect(pager(page).locator("[aria-current=page]")).toHaveText(`${words.List.page} 1`);
  const title = await page.title();
  await pager(page).getByRole("link", { name: words.List.next }).click();
  await expect(page).toHaveURL(second);
  await expect(headlines(page)).toHaveCount(1);
  await expect(page).toHaveTitle(new RegExp(`^${title.split(" | ")[0]} – صفحة 2 \\|`));
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", new RegExp(`${second}$`));
  await expect(page.getByRole("main").getByText("صفحة 2 من 2", { exact: true })).toBeVisible();
  await pager(page).getByRole("link", { name: words.List.previous }).click();
  await expect(page).toHaveURL(first);
});

test("an author's page has the name, the biography and the photograph", async ({ page, make }) => {
  const picture = await make.picture();
  const bio = "تكتب عن الماء والزراعة.";
  const name = "كاتبة للاختبار";
  const author = await make.other<{ id: number; slug: string }>("authors", {
    name,
    bio,
    photo: picture.id,
    slug: `author-${picture.id}`,
  });
  await make.story({ authors: [author.id] });
  await page.goto(`/author/${author.slug}`);
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await expect(page.getByText(bio)).toBeVisible();
  await expect(page.getByText("مادة واحدة", { exact: true })).toBeVisible();
  await expect(page.getByRole("main").locator("header img")).toHaveCount(1);
  await expect(headlines(page)).toHaveCount(1);
});

test("a list says that it is empty", async ({ page, make, printed: { paths } }) => {
  await page.goto(paths["an empty list"]);
  await expect(page.getByText(words.List.emptyAuthor)).toBeVisible();
  await expect(page.getByText("لا مواد", { exact: true })).toBeVisible();
  const tag = await make.term("tags");
  expect((await page.goto(`/en/tag/${tag.slug}`))?.status()).toBe(200);
  await expect(page.getByText(englishWords.List.emptyTag)).toBeVisible();
  expect((await page.goto("/archive/1991/02"))?.status()).toBe(200);
  await expect(page.getByText(words.List.emptyMonth)).toBeVisible();
});

test("the archive leads to a month, and the month to its stories", async ({ page, printed: { story } }) => {
  await page.goto("/archive");
  await page.getByRole("region", { name: "2019" }).getByRole("link", { name: "آذار 2019" }).click();
  await expect(page).toHaveURL("/archive/2019/03");
  await expect(page.getByRole("heading", { level: 1, name: "أرشيف آذار 2019" })).toBeVisible();
  await expect(headlines(page).getByRole("link", { name: story.title })).toBeVisible();
  await crumbs(page).getByRole("link", { name: words.List.archive }).click();
  await expect(page).toHaveURL("/archive");
});

test("corrections stand on a page of their own and under their stories", async ({ page, printed: { story } }) => {
  await page.goto("/");
  await page.getByRole("contentinfo").getByRole("link", { name: words.Shell.corrections }).click();
  await expect(page).toHaveURL("/corrections");
  await page.goto("/corrections");
  const entry = page.getByRole("main").getByRole("listitem").filter({ hasText: story.correction });
  // Others may have corrected so much since that it has moved on.
  while ((await entry.count()) === 0) await pager(page).getByRole("link", { name: words.List.next }).click();
  await entry.getByRole("link", { name: story.title }).click();
  await expect(page.getByRole("heading", { level: 2, name: words.Article.corrections })).toBeVisible();
  await expect(page.getByText(story.correction)).toBeVisible();
});

test("the breadcrumb of a story leads to its section and to the front page", async ({ page, printed: { story } }) => {
  await page.goto(story.path);
  const links = crumbs(page).getByRole("link");
  await expect(links).toHaveCount(2);
  await expect(links.last()).toHaveAttribute("href", "/section/culture");
  await links.first().click();
  await expect(page).toHaveURL("/");
});

test("the switch of languages leads from a list to the same list", async ({ page, printed: { story } }) => {
  for (const path of [story.tag.path, story.author.path, "/section/culture", "/archive", "/archive/2019/03"]) {
    await page.goto(path);
    await page.getByRole("banner").getByRole("link", { name: "English" }).click();
    await expect(page).toHaveURL(`/en${path}`);
    await expect(page.getByRole("main").locator("article, section").first()).toBeVisible();
  }
});
