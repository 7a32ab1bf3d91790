import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures/reader";

async function readStory(page: Page, path: string) {
  await page.goto(path);
  const scripts = await page.locator("script[type='application/ld+json']").allTextContents();
  expect(scripts).toHaveLength(1);
  return JSON.parse(scripts[0] ?? "");
}

test("a story tells search engines what it is", async ({ page, printed: { story }, baseURL }) => {
  const data = await readStory(page, story.path);
  const url = (path: string) => new URL(path, baseURL).href;
  const canonical = await page.locator("link[rel=canonical]").getAttribute("href");
  expect(data).toMatchObject({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: story.title,
    description: story.standfirst,
    inLanguage: "ar",
    datePublished: "2019-03-23T16:20:00+02:00",
    author: [{ "@type": "Person", name: story.author.name, url: url(story.author.path) }],
    publisher: { "@type": "NewsMediaOrganization", name: expect.stringMatching(/\S/), url: url("/") },
    mainEntityOfPage: canonical,
    keywords: [story.tag.name],
    isAccessibleForFree: true,
  });
  expect(canonical).toBe(url(story.path));
  expect(Date.parse(data.dateModified)).toBeGreaterThanOrEqual(Date.parse(data.datePublished));
  expect(data.dateModified).toMatch(/T\d\d:\d\d:\d\d\+0[23]:00$/);
});

test("the pictures and the logo that a story names can be had", async ({ page, printed: { story }, stranger }) => {
  const data = await readStory(page, story.path);
  expect(data.image.length).toBeGreaterThan(0);
  for (const address of [...data.image, data.publisher.logo.url]) {
    const answer = await stranger.get(address);
    expect(answer.status(), address).toBe(200);
    expect(answer.headers()["content-type"], address).toMatch(/^image\//);
  }
});

test("an English story says so and names its translation", async ({ page, printed: { story }, baseURL }) => {
  const data = await readStory(page, story.englishPath);
  expect(data).toMatchObject({ "@type": "NewsArticle", inLanguage: "en", headline: story.englishTitle });
  expect(data.author[0].url).toBe(new URL(`/en${story.author.path}`, baseURL).href);
  for (const [language, path] of [
    ["ar", story.path],
    ["en", story.englishPath],
    ["x-default", story.path],
  ] as const) {
    const alternate = page.locator(`link[rel=alternate][hreflang=${language}]`);
    await expect(alternate).toHaveAttribute("href", new URL(path, baseURL).href);
  }
});

test("a preview tells search engines nothing", async ({ page, printed: { paths } }) => {
  await page.goto(paths["a preview"]);
  await expect(page.locator("script[type='application/ld+json']")).toHaveCount(0);
  await expect(page.locator("meta[name=robots]").first()).toHaveAttribute("content", /noindex/);
});
