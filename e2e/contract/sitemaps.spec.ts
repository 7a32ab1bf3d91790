import { makeFullStory } from "../fixtures/full-story";
import { expect, test } from "../fixtures/newsroom";
import { findIndexFaults, findSitemapFaults } from "../fixtures/sitemap-schema";

const locsIn = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = ""]) => url);

test("the index names every sitemap, and each keeps to its schema", async ({ make, stranger, baseURL }) => {
  const tag = await make.term("tags");
  await make.story({ tags: [tag.id] });
  const whole = (path: string) => new URL(path, baseURL).href;
  const index = await (await stranger.get("/sitemap.xml")).text();
  expect(await findIndexFaults(index)).toEqual([]);
  const files = locsIn(index);
  expect(files).toEqual(
    expect.arrayContaining(
      ["news", "lists", `tags-${Math.ceil(tag.id / 500)}`, "2012-03"].map((name) => whole(`/sitemaps/${name}.xml`)),
    ),
  );
  for (const file of files) {
    const answer = await stranger.get(file);
    expect(answer.status(), file).toBe(200);
    expect(answer.headers()["content-type"]).toBe("application/xml; charset=utf-8");
    expect(await findSitemapFaults(await answer.text()), file).toEqual([]);
  }
});

test("a month's sitemap has its stories, their pictures and true translations", async ({
  make,
  people,
  cleanUp,
  stranger,
  baseURL,
}) => {
  const story = await makeFullStory({ make, people, cleanUp });
  const [arabic, english] = [new URL(story.path, baseURL).href, new URL(story.englishPath, baseURL).href];
  const xml = await (await stranger.get("/sitemaps/2019-03.xml")).text();
  for (const [url, published, pictures] of [
    [arabic, "2019-03-23T14:20:00.000Z", 3],
    [english, "2019-03-23T15:00:00.000Z", 1],
  ] as const) {
    const start = xml.indexOf(`<loc>${url.replaceAll("&", "&amp;").replaceAll("'", "&apos;")}</loc>`);
    expect(start, url).toBeGreaterThan(0);
    const entry = xml.slice(start, xml.indexOf("</url>", start));
    expect(entry).toContain(`<lastmod>${published}</lastmod>`);
    expect(entry.match(/<image:loc>/g)).toHaveLength(pictures);
    for (const [language, href] of [
      ["ar", arabic],
      ["en", english],
      ["x-default", arabic],
    ]) {
      expect(entry).toContain(`<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`);
    }
  }
});

test("the index names months of the last century", async ({ make, stranger, baseURL }) => {
  const story = await make.story({ publishedAt: "1965-03-08T10:00:00.000Z" });
  const file = new URL("/sitemaps/1965-03.xml", baseURL).href;
  expect(locsIn(await (await stranger.get("/sitemap.xml")).text())).toContain(file);
  expect(await (await stranger.get(file)).text()).toContain(`/news/${story.id}/`);
});

test("withdrawn stories and drafts are in no sitemap, and lastmod tells of changes in substance alone", async ({
  make,
  people,
  stranger,
}) => {
  const publishedAt = "2011-07-15T09:00:00.000Z";
  const story = await make.story({ publishedAt });
  await make.draft();
  const read = async () => {
    const answer = await stranger.get("/sitemaps/2011-07.xml");
    return answer.status() === 200 ? answer.text() : "";
  };
  const patch = (data: object) => people.editor.request.patch(`/api/articles/${story.id}`, { data });
  const lastmod = async () => /<lastmod>([^<]+)/.exec((await read()).split(`/news/${story.id}/`)[1] ?? "")?.[1];
  expect(await lastmod()).toBe(publishedAt);
  await patch({ kicker: "كلمة", _status: "published" });
  expect(await lastmod()).toBe(publishedAt);
  await patch({ corrections: [{ at: new Date().toISOString(), text: "الرقم الصحيح 12." }], _status: "published" });
  expect(Date.parse((await lastmod()) ?? "")).toBeGreaterThan(Date.parse("2026-01-01"));
  await patch({ _status: "draft" });
  expect(await read()).not.toContain(`/news/${story.id}/`);
});

for (const [terms, kind] of [
  ["tags", "tag"],
  ["authors", "author"],
] as const) {
  test(`the sitemaps of ${terms} have one as soon as a story bears it, in its edition alone`, async ({
    make,
    people,
    stranger,
    baseURL,
  }) => {
    const term = await make.term(terms);
    const url = new URL(`/${kind}/${term.slug}`, baseURL).href;
    const readFile = async (file: string) => locsIn(await (await stranger.get(file)).text());
    const read = async () => {
      const files = (await readFile("/sitemap.xml")).filter((file) => file.includes(`/sitemaps/${terms}-`));
      return (await Promise.all(files.map(readFile))).flat();
    };
    expect(await read()).not.toContain(url);
    const story = await make.story({ [terms]: [term.id] });
    expect(await read()).toContain(url);
    expect(await read()).not.toContain(new URL(`/en/${kind}/${term.slug}`, baseURL).href);
    await people.editor.request.patch(`/api/articles/${story.id}`, { data: { _status: "draft" } });
    expect(await read()).not.toContain(url);
  });
}

test("the sitemap of lists has front pages, sections and pages", async ({ make, stranger, baseURL }) => {
  const section = await make.term("sections");
  await make.story({ section: section.id });
  const written = locsIn(await (await stranger.get("/sitemaps/lists.xml")).text());
  const paths = ["/", "/en", "/about", "/en/donate", `/section/${section.slug}`];
  expect(written).toEqual(expect.arrayContaining(paths.map((path) => new URL(path, baseURL).href)));
});

test("robots may read everything but the newsroom, and learn where the sitemaps are", async ({ stranger, baseURL }) => {
  const answer = await stranger.get("/robots.txt");
  expect(answer.headers()["content-type"]).toBe("text/plain; charset=utf-8");
  expect(await answer.text()).toBe(
    `User-agent: *\nDisallow: /admin\nDisallow: /api/\n\nSitemap: ${new URL("/sitemap.xml", baseURL).href}\nSitemap: ${new URL("/sitemaps/news.xml", baseURL).href}\n`,
  );
});

for (const path of [
  "/sitemaps/2026-13.xml",
  "/sitemaps/2026-1.xml",
  "/sitemaps/0000-01.xml",
  "/sitemaps/1899-12.xml",
  "/sitemaps/9999-12.xml",
  "/sitemaps/..%2fnews.xml",
  "/sitemaps/news",
  "/sitemaps/2026-11.xml/more",
  "/sitemaps/tags-0.xml",
  "/sitemaps/tags-999999.xml",
  "/sitemaps/authors-0.xml",
  "/sitemaps/sections-1.xml",
  "/en/sitemap.xml",
  "/no-such-key-of-ours.txt",
  "/x.txt",
]) {
  test(`there is nothing at ${path}`, async ({ stranger }) => {
    const answer = await stranger.get(path);
    expect(answer.status()).toBe(404);
    expect(answer.headers()["content-type"]).toContain("text/html");
  });
}
