import type { Article } from "@/newsroom/payload-types";
import type { Make } from "../fixtures/make";
import { expect, test } from "../fixtures/reader";
import { bylineOf, words } from "../fixtures/words";

const publishedAt = "2015-06-07T08:09:10.000Z";
const minute = 60_000;

async function listOf(make: Make, changes: Partial<Pick<Article, "language">> = {}) {
  const tag = await make.term("tags");
  await make.story({ tags: [tag.id], publishedAt, ...changes });
  return `/tag/${tag.slug}`;
}

test("a young story's time is relative and stays true while the page is open", async ({ page, make }) => {
  const path = await listOf(make);
  await page.clock.install({ time: Date.parse(publishedAt) + 11 * minute });
  await page.goto(path);
  const time = page.getByRole("main").locator("time");
  await expect(time).toHaveText("قبل 11 دقيقة");
  await expect(time).toHaveAttribute("datetime", "2015-06-07T11:09:10+03:00");
  await page.clock.runFor(minute);
  await expect(time).toHaveText("قبل 12 دقيقة");
  await page.clock.runFor(48 * minute);
  await expect(time).toHaveText("قبل ساعة واحدة");
});

test("an older story's time stays as it was printed", async ({ page, make }) => {
  const path = await listOf(make);
  await page.clock.setFixedTime(Date.parse(publishedAt) + 23 * 60 * minute);
  await page.goto(path);
  const time = page.getByRole("main").locator("time");
  await expect(time).toHaveText("قبل 23 ساعة");
  await page.clock.setFixedTime(Date.parse(publishedAt) + 24 * 60 * minute);
  await page.reload();
  await expect(time).toHaveText("7 حزيران 2015");
});

test("what the server prints is never relative", async ({ make, stranger }) => {
  const page = await (await stranger.get(await listOf(make))).text();
  expect(page).toContain("7 حزيران 2015</time>");
});

test("the English edition speaks English", async ({ page, make }) => {
  const path = await listOf(make, { language: "en" });
  await page.clock.setFixedTime(Date.parse(publishedAt) + 2 * minute);
  await page.goto(`/en${path}`);
  await expect(page.getByRole("main").locator("time")).toHaveText("2 minutes ago");
});

test("a story says when it was updated only if it was in substance", async ({ page, make, people }) => {
  const story = await make.story({ standfirst: "مقدمة من خمس كلمات فقط" });
  const change = (standfirst: string) =>
    people.editor.request.patch(`/api/articles/${story.id}`, { data: { standfirst, _status: "published" } });
  expect((await change("مقدّمة من خمس كلمات فقط.")).status()).toBe(200);
  const byline = bylineOf(page);
  await page.goto(`/news/${story.id}`);
  await expect(page.getByText("مقدّمة من خمس كلمات فقط.")).toBeVisible();
  await expect(byline.locator("time")).toHaveCount(1);
  expect((await change("كُتبت هذه المقدمة من جديد، وصارت أطول، وفيها اليوم 12 كلمة")).status()).toBe(200);
  await page.reload();
  await expect(byline).toContainText(words.Article.updated);
  await expect(byline.locator("time")).toHaveCount(2);
  const updated = await byline.locator("time").last().getAttribute("datetime");
  expect(Math.abs(Date.parse(updated ?? "") - Date.now())).toBeLessThan(10 * minute);
});
