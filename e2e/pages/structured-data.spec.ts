import { findThing, readThings } from "../fixtures/structured-data";
import { expect, test } from "../fixtures/reader";

test("a story tells search engines what it is", async ({ page, printed: { story }, baseURL }) => {
  await page.goto(story.path);
  const data = await findThing(page, "NewsArticle");
  const url = (path: string) => new URL(path, baseURL).href;
  const canonical = await page.locator("link[rel=canonical]").getAttribute("href");
  expect(data).toMatchObject({
    headline: story.title,
    description: story.standfirst,
    inLanguage: "ar",
    datePublished: "2019-03-23T16:20:00+02:00",
    author: [{ "@type": "Person", name: story.author.name, url: url(story.author.path) }],
    publisher: { "@type": "NewsMediaOrganization", name: expect.stringMatching(/\S/), url: url("/") },
    mainEntityOfPage: canonical,
    keywords: [story.tag.name],
    isAccessibleForFree: true,
    correction: [{ "@type": "CorrectionComment", text: story.correction, datePublished: "2019-03-24T10:00:00+02:00" }],
  });
  expect(canonical).toBe(url(story.path));
  expect(Date.parse(data.dateModified)).toBeGreaterThanOrEqual(Date.parse(data.datePublished));
  expect(data.dateModified).toMatch(/T\d\d:\d\d:\d\d\+0[23]:00$/);
});

test("the way to a story begins at the front page", async ({ page, printed: { story }, baseURL }) => {
  await page.goto(story.path);
  const { itemListElement } = await findThing(page, "BreadcrumbList");
  const items = itemListElement.map(({ position, item }: { position: number; item: string }) => [position, item]);
  expect(items).toEqual([
    [1, new URL("/", baseURL).href],
    [2, new URL("/section/culture", baseURL).href],
    [3, new URL(story.path, baseURL).href],
  ]);
});

test("the pictures and the logo that a story names can be had", async ({ page, printed: { story }, stranger }) => {
  await page.goto(story.path);
  const data = await findThing(page, "NewsArticle");
  expect(data.image.length).toBeGreaterThan(0);
  for (const image of data.image) expect(image).toMatchObject({ "@type": "ImageObject", creditText: story.credit });
  for (const address of [...data.image.map(({ url }: { url: string }) => url), data.publisher.logo.url]) {
    const answer = await stranger.get(address);
    expect(answer.status(), address).toBe(200);
    expect(answer.headers()["content-type"], address).toMatch(/^image\//);
  }
});

test("a story without a picture names its card", async ({ page, printed: { paths }, baseURL }) => {
  await page.goto(paths["a bare story"]);
  const { image } = await findThing(page, "NewsArticle");
  const id = /\/news\/(\d+)/.exec(paths["a bare story"])?.[1];
  expect(image).toMatchObject([{ url: new URL(`/card/${id}.png`, baseURL).href, width: "1200", height: "630" }]);
});

test("an English story says so and names its translation", async ({ page, printed: { story }, baseURL }) => {
  await page.goto(story.englishPath);
  const data = await findThing(page, "NewsArticle");
  expect(data).toMatchObject({ inLanguage: "en", headline: story.englishTitle });
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

test("the front page says who publishes here and how to search", async ({ page, baseURL }) => {
  await page.goto("/");
  const site = await findThing(page, "WebSite");
  expect(site.potentialAction.target.urlTemplate).toBe(`${new URL("/search", baseURL).href}?q={search_term_string}`);
  const newsroom = await findThing(page, "NewsMediaOrganization");
  expect(site.publisher["@id"]).toBe(newsroom["@id"]);
  for (const policy of [
    "publishingPrinciples",
    "ethicsPolicy",
    "correctionsPolicy",
    "ownershipFundingInfo",
    "masthead",
  ]) {
    expect((await page.request.get(newsroom[policy])).status(), policy).toBe(200);
  }
});

test("lists and authors say what they are", async ({ page, printed: { paths, story }, baseURL }) => {
  await page.goto(paths["a tag"]);
  const list = await findThing(page, "CollectionPage");
  expect(list.url).toBe(new URL(paths["a tag"], baseURL).href);
  const urls = list.mainEntity.itemListElement.map(({ url }: { url: string }) => url);
  expect(urls).toContain(new URL(story.path, baseURL).href);
  await page.goto(paths["an author"]);
  const profile = await findThing(page, "ProfilePage");
  expect(profile.mainEntity).toMatchObject({ "@type": "Person", name: story.author.name });
});

test("a headline cannot break out of the structured data", async ({ page, make }) => {
  const title = 'عنوان </script><script>alert(1)</script> "اقتباس" \\u003c';
  const { id, slug } = await make.story({ title });
  await page.goto(`/news/${id}/${encodeURIComponent(slug ?? "")}`);
  expect((await findThing(page, "NewsArticle")).headline).toBe(title);
});

test("only true translations are named as such", async ({ page, printed: { paths } }) => {
  const alternates = page.locator("link[rel=alternate][hreflang]");
  for (const name of ["the front page", "a section", "a tag", "an author", "a bare story"] as const) {
    await page.goto(paths[name]);
    await expect(alternates, name).toHaveCount(0);
  }
  for (const name of ["the giving page", "the English about page"] as const) {
    await page.goto(paths[name]);
    await expect(alternates, name).toHaveCount(3);
  }
});

test("a preview tells search engines nothing", async ({ page, printed: { paths } }) => {
  await page.goto(paths["a preview"]);
  expect(await readThings(page)).toEqual([]);
  await expect(page.locator("meta[name=robots]").first()).toHaveAttribute("content", /noindex/);
});
