import { blockWords } from "../fixtures/every-block";
import { readFeed, readJsonFeed } from "../fixtures/feeds";
import { makeFullStory, pathOf } from "../fixtures/full-story";
import { expect, test } from "../fixtures/newsroom";
import { englishWords, words } from "../fixtures/words";

test("a feed carries whole stories with their pictures, as another program reads it", async ({
  make,
  people,
  cleanUp,
  stranger,
  baseURL,
}) => {
  const story = await makeFullStory({ make, people, cleanUp });
  const whole = (path: string) => new URL(path, baseURL).href;
  const { feed, text } = await readFeed(stranger, `${story.tag.path}/feed.xml`);
  expect(feed).toMatchObject({ language: "ar", url: whole(story.tag.path), self: whole(`${story.tag.path}/feed.xml`) });
  expect(feed.title).toContain(story.tag.name);
  expect(feed.items).toHaveLength(2);
  const item = feed.items.find(({ title }) => title === story.title);
  expect(item?.url).toBe(whole(story.path));
  expect(item?.id).toBe(whole(story.path).replace(/(\/news\/\d+)\/.*/, "$1"));
  expect(item?.published?.toISOString()).toBe("2019-03-23T14:20:00.000Z");
  expect(item?.description).toBe(story.standfirst);
  expect(item?.authors.map(({ name }) => name)).toEqual([story.author.name]);
  expect(item?.categories.map(({ term }) => term)).toContain(story.tag.name);
  expect(item?.mediaImages.map(({ url }) => url)).toContainEqual(expect.stringContaining("/media/"));
  const content = item?.content ?? "";
  const { phone: _phone, embedUrl: _url, ...said } = blockWords;
  for (const phrase of [...Object.values(said), story.leadCaption, story.credit, story.correction]) {
    expect(content).toContain(phrase);
  }
  expect(content).toContain(`href="${whole(story.related.path)}"`);
  expect(content).not.toMatch(/<script|<style|\son\w+=|class=|(?:href|src)="\//);
  for (const [, source = ""] of content.matchAll(/<img src="([^"]+)"/g)) {
    expect((await stranger.get(source)).headers()["content-type"], source).toMatch(/^image\//);
  }
  expect(text).not.toContain("undefined");
});

test("a JSON Feed says the same", async ({ make, people, cleanUp, stranger, baseURL }) => {
  const story = await makeFullStory({ make, people, cleanUp });
  const whole = (path: string) => new URL(path, baseURL).href;
  const feed = await readJsonFeed(stranger, `/en${story.author.path}/feed.json`);
  expect(feed).toMatchObject({
    version: "https://jsonfeed.org/version/1.1",
    language: "en",
    feed_url: whole(`/en${story.author.path}/feed.json`),
    home_page_url: whole(`/en${story.author.path}`),
  });
  expect(feed.items).toHaveLength(1);
  expect(feed.items[0]).toMatchObject({
    title: story.englishTitle,
    url: whole(story.englishPath),
    summary: "One sentence.",
    date_published: "2019-03-23T17:00:00+02:00",
    authors: [{ name: story.author.name, url: whole(`/en${story.author.path}`) }],
    content_html: expect.stringContaining('<div dir="ltr" lang="en">'),
  });
});

test("a feed that has not changed is sent to nobody twice", async ({ make, people, stranger }) => {
  const tag = await make.term("tags");
  const story = await make.story({ tags: [tag.id] });
  const path = `/tag/${tag.slug}/feed.xml`;
  const first = await readFeed(stranger, path);
  const again = await stranger.get(path, { headers: { "if-none-match": first.tag } });
  expect([again.status(), (await again.body()).length]).toEqual([304, 0]);
  await people.editor.request.patch(`/api/articles/${story.id}?draft=true`, { data: { title: "مسودة سرية" } });
  expect(await readFeed(stranger, path)).toMatchObject({ text: first.text, tag: first.tag });
  await people.editor.request.patch(`/api/articles/${story.id}`, {
    data: { title: "عنوان بعد التحرير", _status: "published" },
  });
  const changed = await readFeed(stranger, path);
  expect(changed.feed.items.map(({ title }) => title)).toEqual(["عنوان بعد التحرير"]);
  expect(Number(changed.feed.updated)).toBeGreaterThanOrEqual(Number(first.feed.updated));
  expect((await stranger.get(path, { headers: { "if-none-match": first.tag } })).status()).toBe(200);
});

test("a withdrawn story leaves its feeds at once, and a draft never comes into them", async ({
  make,
  people,
  stranger,
}) => {
  const tag = await make.term("tags");
  const story = await make.story({ tags: [tag.id] });
  await make.draft({ tags: [tag.id] });
  const titles = async () =>
    (await readFeed(stranger, `/tag/${tag.slug}/feed.xml`)).feed.items.map(({ title }) => title);
  expect(await titles()).toEqual([story.title]);
  await people.editor.request.patch(`/api/articles/${story.id}`, { data: { _status: "draft" } });
  expect(await titles()).toEqual([]);
  expect((await readJsonFeed(stranger, `/tag/${tag.slug}/feed.json`)).items).toEqual([]);
});

test("hostile words stay words", async ({ make, stranger }) => {
  const tag = await make.term("tags");
  const title = 'عنوان ]]> <script>alert(1)</script> & "اقتباس" \u0001\ufffe';
  const story = await make.story({ tags: [tag.id], title, standfirst: "]]></description><item>" });
  const { feed } = await readFeed(stranger, `/tag/${tag.slug}/feed.xml`);
  expect(feed.items).toHaveLength(1);
  expect(feed.items[0]?.title).toContain("<script>alert(1)</script>");
  expect(feed.items[0]?.url).toContain(pathOf(story));
});

for (const [path, sentence] of [
  ["/tag/nothing-of-this-name/feed.xml", words.Notice.missingTitle],
  ["/section/nothing/feed.json", words.Notice.missingTitle],
  ["/author/%00/feed.xml", words.Notice.missingTitle],
  ["/tag/%E0%A4%A/feed.xml", words.Notice.missingTitle],
  [`/tag/${"ط".repeat(500)}/feed.xml`, words.Notice.missingTitle],
  ["/tag/' OR 1=1 --/feed.json", words.Notice.missingTitle],
  ["/tag/feed.xml", words.Notice.missingTitle],
  ["/feed.atom", words.Notice.missingTitle],
  ["/xx/feed.xml", words.Notice.missingTitle],
  ["/en/author/nobody/feed.json", englishWords.Notice.missingTitle],
] as const) {
  test(`nothing is fed at ${path.slice(0, 50)}, and a page says so`, async ({ stranger }) => {
    const answer = await stranger.get(path);
    expect(answer.status()).toBe(404);
    expect(answer.headers()["content-type"]).toContain("text/html");
    expect(await answer.text()).toContain(sentence);
  });
}

for (const [path, feed] of [
  ["/", "/feed"],
  ["/en", "/en/feed"],
  ["/section/culture", "/section/culture/feed"],
  ["/about", "/feed"],
] as const) {
  test(`the page ${path} names its feeds, and they answer`, async ({ stranger, baseURL }) => {
    const html = await (await stranger.get(path)).text();
    for (const [ending, type] of [
      ["xml", "rss+xml"],
      ["json", "feed+json"],
    ]) {
      const address = new URL(`${feed}.${ending}`, baseURL).href;
      expect(html).toContain(`<link rel="alternate" type="application/${type}" href="${address}"`);
      expect((await stranger.get(address)).status()).toBe(200);
    }
    const edition = path.startsWith("/en") ? "/en" : "";
    expect(html).toContain(`href="${edition}/feed.xml"`);
  });
}
