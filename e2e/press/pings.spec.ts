import { expect, test } from "../fixtures/newsroom";
import { body, paragraph } from "../fixtures/lexical";
import { startReceiver, type Received } from "../fixtures/receiver";
import { copyData, siteUrl, startServer } from "../fixtures/server";
import { ask } from "./ask";
import { NewsroomClient } from "./newsroom-client";

const key = "0123456789abcdef";

/** The addresses that IndexNow was told of, in order. */
const toldIn = (received: Received[]): string[] =>
  received.filter(({ path }) => path === "/indexnow").flatMap(({ body: text }) => JSON.parse(text).urlList);

/** The feeds that the hub was told of. */
const feedsIn = (received: Received[]): string[] =>
  received
    .filter(({ path }) => path === "/hub")
    .map(({ body: text }) => new URLSearchParams(text).get("hub.url") ?? "");

async function startTold(...answers: [number, ...number[]]) {
  const receiver = await startReceiver(...answers);
  const data = await copyData();
  const settings = { INDEXNOW_KEY: key, INDEXNOW_URL: `${receiver.url}/indexnow`, WEBSUB_HUB: `${receiver.url}/hub` };
  const server = await startServer({ dataDir: data.dir, settings });
  const newsroom = await NewsroomClient.signIn(server.url);
  const [section] = await newsroom.list("sections?limit=1&depth=0");
  const tag = await newsroom.create("tags", { name: "وسم للإشعارات", slug: "told" });
  const story = { title: "خبر سري", section: section?.id, tags: [tag.id], body: body(paragraph("متن سري")) };
  return {
    server,
    newsroom,
    story,
    received: receiver.received,
    stop: async () => {
      await server.stop();
      await receiver.stop();
      await data.remove();
    },
  };
}

test("search engines and hubs hear of publishing, changes in substance and withdrawal, and of no draft", async () => {
  test.setTimeout(180_000);
  const { server, newsroom, story, received, stop } = await startTold(200);
  try {
    const draft = await newsroom.create("articles?draft=true", { ...story, _status: "draft" });
    const { id } = await newsroom.create("articles", { ...story, title: "خبر علني", slug: "a", _status: "published" });
    const url = `${siteUrl}/news/${id}/a`;
    await expect.poll(() => toldIn(received)).toEqual([url]);
    expect(JSON.parse(received.find(({ path }) => path === "/indexnow")?.body ?? "")).toEqual({
      host: "press.test.example",
      key,
      keyLocation: `${siteUrl}/${key}.txt`,
      urlList: [url],
    });
    expect(String((await ask(server.url, `/${key}.txt`)).body)).toBe(key);
    await expect
      .poll(() => feedsIn(received))
      .toEqual(expect.arrayContaining([`${siteUrl}/feed.xml`, `${siteUrl}/feed.json`, `${siteUrl}/tag/told/feed.xml`]));
    expect(String((await ask(server.url, "/feed.xml")).body)).toMatch(/<atom:link href="http:[^"]+\/hub" rel="hub"\/>/);

    // Neither drafts nor mended spelling are news; what comes after them is, and would come after them.
    await newsroom.change(`articles/${id}?draft=true`, { title: "عنوان سري", slug: "secret" });
    await newsroom.change(`articles/${draft.id}?draft=true`, { title: "عنوان سري آخر" });
    await newsroom.change(`articles/${id}`, { title: "خبرٌ علني", slug: "a", _status: "published" });
    await newsroom.delete(`articles/${draft.id}`);
    await newsroom.change(`articles/${id}`, { title: "خبر علني عن 12 قرية", slug: "a", _status: "published" });
    await expect.poll(() => toldIn(received)).toEqual([url, url]);
    await newsroom.change(`articles/${id}`, { slug: "b", _status: "published" });
    const moved = `${siteUrl}/news/${id}/b`;
    await expect.poll(() => toldIn(received)).toEqual([url, url, url, moved]);
    await newsroom.change(`articles/${id}`, { _status: "draft" });
    await expect.poll(() => toldIn(received)).toEqual([url, url, url, moved, moved]);
    await expect.poll(() => newsroom.list("pings?depth=0")).toEqual([]);
    expect(JSON.stringify(received)).not.toMatch(new RegExp(`سري|secret|${encodeURIComponent("سري")}`));
  } finally {
    await stop();
  }
});

test("a service that fails is told again, and the editor waits for none of it", async () => {
  test.setTimeout(180_000);
  const { newsroom, story, received, stop } = await startTold(503, 503, 200);
  try {
    const { id } = await newsroom.create("articles", { ...story, slug: "again", _status: "published" });
    await expect.poll(() => newsroom.list("pings?depth=0&where[attempts][greater_than]=0")).not.toEqual([]);
    await expect
      .poll(() => toldIn(received), { timeout: 60_000 })
      .toEqual([`${siteUrl}/news/${id}/again`, `${siteUrl}/news/${id}/again`]);
    await expect.poll(() => newsroom.list("pings?depth=0"), { timeout: 60_000 }).toEqual([]);
  } finally {
    await stop();
  }
});

test("a service that refuses is not told again, and no redirect is followed", async () => {
  test.setTimeout(180_000);
  const { server, newsroom, story, received, stop } = await startTold(422, 301);
  try {
    await newsroom.create("articles", { ...story, slug: "refused", _status: "published" });
    await expect.poll(() => server.complaints()).toContain("a ping was given up: answered 422");
    await expect.poll(() => newsroom.list("pings?depth=0&where[problem][equals]=answered 301")).not.toEqual([]);
    expect(received.map(({ path }) => path)).not.toContain("/elsewhere");
  } finally {
    await stop();
  }
});

test("pings are the administrator's to see, and nobody's to make", async ({ people, stranger }) => {
  expect((await people.admin.request.get("/api/pings")).status()).toBe(200);
  for (const { request } of [people.editor, people.reporter, { request: stranger }]) {
    expect((await request.get("/api/pings")).status()).toBe(403);
  }
  for (const { request } of [people.admin, people.editor, people.reporter]) {
    const data = { service: "indexnow", url: "https://evil.example", attempts: 0, nextAt: new Date().toISOString() };
    expect((await request.post("/api/pings", { data })).status()).toBe(403);
  }
});
