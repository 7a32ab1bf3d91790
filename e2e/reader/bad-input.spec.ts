import { readDoc } from "../fixtures/answers";
import { findOverflow } from "../fixtures/fit";
import { body } from "../fixtures/lexical";
import { expect, test } from "../fixtures/reader";
import { findThing } from "../fixtures/structured-data";
import { uniqueLatin, uniqueWord } from "../fixtures/unique";
import { moreTags, words } from "../fixtures/words";

for (const [kind, empty] of [
  ["no", null],
  ["an empty", body()],
] as const) {
  test(`a story with ${kind} body is its headline`, async ({ page, make }) => {
    const story = await make.story({ body: empty });
    expect((await page.goto(`/news/${story.id}`))?.status()).toBe(200);
    await expect(page.getByRole("heading", { level: 1, name: story.title })).toBeVisible();
    await expect(page.locator(".story-text")).toHaveCount(0);
    await expect(page.getByRole("region", { name: words.Article.share })).toBeVisible();
  });
}

test("a story without a picture has no empty frame", async ({ page, make }) => {
  const tag = await make.term("tags");
  const story = await make.story({ tags: [tag.id] });
  await page.goto(`/news/${story.id}`);
  await expect(page.locator("article").first()).toContainText(story.title);
  await expect(page.locator("article").first().locator("figure, img")).toHaveCount(0);
  expect(await findThing(page, "NewsArticle")).toMatchObject({
    image: [expect.objectContaining({ url: expect.stringContaining(`/card/${story.id}.png`) })],
  });
  await page.goto(`/tag/${tag.slug}`);
  await expect(page.getByRole("main").getByRole("link", { name: story.title })).toBeVisible();
  await expect(page.getByRole("main").locator("img")).toHaveCount(0);
});

for (const [kind, title] of [
  ["in words", `${"كلمة من عنوان طويل جدًّا ".repeat(20).slice(0, 399)}ج`],
  ["in one piece", `${"متواصلبلافراغ".repeat(40).slice(0, 399)}ج`],
] as const) {
  test(`a headline of 400 letters ${kind} holds, and so do the short texts around it`, async ({
    page,
    make,
    viewport,
  }) => {
    expect(title).toHaveLength(400);
    const short = title.slice(0, 80);
    const tag = await make.other<{ id: number; slug: string }>("tags", { name: short, slug: uniqueLatin() });
    const author = await make.other("authors", { name: short, slug: uniqueLatin() });
    const story = await make.story({
      title,
      kicker: short,
      dateline: short,
      authors: [author.id],
      bylineNote: title.slice(0, 120),
      standfirst: title,
      tags: [tag.id],
    });
    const widths = (viewport?.width ?? 0) < 768 ? [390, 320] : [1280, 1920];
    for (const path of [`/news/${story.id}`, `/tag/${tag.slug}`]) {
      expect((await page.goto(path))?.status()).toBe(200);
      await expect(page.getByText(title).first()).toBeVisible();
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        expect(await findOverflow(page), `${path} at ${width} px`).toEqual([]);
      }
    }
  });
}

test("a headline that begins in Latin still reads from the right", async ({ page, make }) => {
  const tag = await make.term("tags");
  const story = await make.story({ title: `Reuters: خبر عن ${uniqueWord()}`, tags: [tag.id] });
  for (const path of [`/news/${story.id}`, `/tag/${tag.slug}`]) {
    await page.goto(path);
    const edges = await page
      .getByRole("main")
      .getByRole("heading", { name: story.title })
      .evaluate((heading) => {
        const range = document.createRange();
        range.selectNodeContents(heading);
        const right = range.getBoundingClientRect().right;
        const text = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT).nextNode() ?? heading;
        range.setStart(text, 0);
        range.setEnd(text, "Reuters".length);
        return { first: range.getBoundingClientRect().right, right };
      });
    expect(edges.first).toBeCloseTo(edges.right, 0);
  }
});

test("sixty tags leave the story in reach and all unfold", async ({ page, make, people, cleanUp }) => {
  const name = uniqueWord();
  cleanUp.where("tags", "name", name);
  const makeTag = async () => {
    const answer = await people.editor.request.post("/api/tags?depth=0", { data: { name, slug: uniqueLatin() } });
    return (await readDoc<{ id: number }>(answer, 201)).id;
  };
  const tags = await Promise.all(Array.from({ length: 60 }, makeTag));
  const story = await make.story({ tags });
  await page.goto(`/news/${story.id}`);
  const list = page.getByRole("navigation", { name: words.Article.tags });
  await expect(list.getByRole("link")).toHaveCount(6);
  expect((await page.locator(".story-text").boundingBox())?.y).toBeLessThan(page.viewportSize()?.height ?? 0);
  await list.getByText(moreTags(54)).click();
  await expect(list.getByRole("link")).toHaveCount(60);
  expect(await findOverflow(page)).toEqual([]);
});
