import { expect, test } from "../fixtures/reader";
import { uniqueWord } from "../fixtures/unique";
import { englishWords, words } from "../fixtures/words";

test("a story in parts leads to the part before and the part after", async ({ page, make, people }) => {
  const series = await make.other<{ id: number; name: string }>("series", { name: uniqueWord() });
  const parts: Awaited<ReturnType<typeof make.story>>[] = [];
  for (const day of ["05", "06", "07"]) {
    parts.push(await make.story({ series: series.id, publishedAt: `2012-03-${day}T10:00:00.000Z` }));
  }
  const [first, second, third] = parts;
  const nav = page.getByRole("navigation", { name: series.name });
  await page.goto(`/news/${first?.id}`);
  await expect(nav.getByText("الجزء 1 من 3", { exact: true })).toBeVisible();
  await expect(nav.getByRole("link")).toHaveCount(1);
  await nav.getByRole("link", { name: second?.title ?? "" }).click();
  await expect(nav.getByText("الجزء 2 من 3", { exact: true })).toBeVisible();
  await nav.getByRole("link", { name: third?.title ?? "" }).click();
  await expect(nav.getByText("الجزء 3 من 3", { exact: true })).toBeVisible();
  await expect(nav.getByRole("link")).toHaveCount(1);

  await people.editor.request.patch(`/api/articles/${second?.id}`, { data: { _status: "draft" } });
  await page.reload();
  await expect(nav.getByText("الجزء 2 من 2", { exact: true })).toBeVisible();
  await nav.getByRole("link", { name: first?.title ?? "" }).click();
  await people.editor.request.patch(`/api/articles/${third?.id}`, { data: { series: null, _status: "published" } });
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: first?.title ?? "" })).toBeVisible();
  await expect(nav).toHaveCount(0);
});

test("only an old story says that it is old", async ({ page, make, printed: { story } }) => {
  await page.goto(story.path);
  await expect(page.getByText(words.Article.aged)).toBeVisible();
  await page.goto(story.englishPath);
  await expect(page.getByText(englishWords.Article.aged)).toBeVisible();
  const monthAgo = new Date(Date.now() - 30 * 86_400_000).toISOString();
  const young = await make.story({ publishedAt: monthAgo });
  await page.goto(`/news/${young.id}`);
  await expect(page.getByRole("heading", { level: 1, name: young.title })).toBeVisible();
  await expect(page.getByText(words.Article.aged)).toHaveCount(0);
});
