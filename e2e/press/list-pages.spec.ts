import { expect, test } from "@playwright/test";
import { storiesOnPage } from "../fixtures/printed-pages";
import { copyData, startServer, type TestServer } from "../fixtures/server";
import { NewsroomClient } from "./newsroom-client";
import { Random } from "./random";

test.describe.configure({ mode: "serial" });

const random = new Random(11);
const day = 86_400_000;
const count = 2 * storiesOnPage + 5;
const dateOf = (rank: number) => new Date(1.3e12 - rank * day).toISOString();

let server: TestServer;
let newsroom: NewsroomClient;
let remove: () => Promise<void>;
let tag: { id: number; slug?: string };
let section: number;

/** Which pages of the tag have to be printed anew, of the first four. */
async function pagesPrintedAnew(): Promise<number[]> {
  await server.readLog();
  for (const page of [1, 2, 3, 4]) {
    const path = `/tag/${tag.slug}${page === 1 ? "" : `/page/${page}`}`;
    await (await fetch(server.url + path)).text();
  }
  const log = (await server.readLog()).filter(({ path }) => path.startsWith("/tag/"));
  return log.flatMap(({ how }, index) => (how === "miss" ? [index + 1] : []));
}

const publish = (rank: number, changes = {}) =>
  newsroom.create("articles", {
    title: random.word(),
    section,
    tags: [tag.id],
    publishedAt: dateOf(rank),
    _status: "published",
    ...changes,
  });

test.beforeAll(async () => {
  const data = await copyData();
  remove = data.remove;
  server = await startServer({ dataDir: data.dir });
  newsroom = await NewsroomClient.signIn(server.url);
  tag = await newsroom.create("tags", { name: random.word(), slug: "long-list" });
  section = (await newsroom.create("sections", { name: random.word(), slug: "long-section" })).id;
  for (let rank = 0; rank < count; rank += 1) await publish(rank);
  await pagesPrintedAnew();
});

test.afterAll(async () => {
  await server.stop();
  await remove();
});

test("nothing is printed twice without a change", async () => {
  // A page at which there is nothing is kept too.
  expect(await pagesPrintedAnew()).toEqual([]);
});

test("a story between others moves its page and those after it; the first page says how many there are", async () => {
  await publish(storiesOnPage + 3.5);
  expect(await pagesPrintedAnew()).toEqual([1, 2, 3]);
  await publish(2 * storiesOnPage + 2.5);
  expect(await pagesPrintedAnew()).toEqual([1, 3]);
});

test("a story that moves in time touches the pages between its places", async () => {
  const [story] = await newsroom.list(`articles?where[tags][equals]=${tag.id}&sort=publishedAt&limit=1&depth=0`);
  const moveTo = (rank: number) => newsroom.change(`articles/${story?.id}`, { publishedAt: dateOf(rank) });
  await moveTo(2 * storiesOnPage + 1.5);
  expect(await pagesPrintedAnew()).toEqual([3]);
  await moveTo(storiesOnPage + 4.5);
  expect(await pagesPrintedAnew()).toEqual([2, 3]);
  await moveTo(0.5);
  expect(await pagesPrintedAnew()).toEqual([1, 2]);
});

test("a headline touches the page that shows it", async () => {
  const [story] = await newsroom.list(`articles?where[tags][equals]=${tag.id}&sort=publishedAt&limit=1&depth=0`);
  await newsroom.change(`articles/${story?.id}`, { title: random.word() });
  expect(await pagesPrintedAnew()).toEqual([3]);
});

test("a new page comes into being on every page's list of pages, and goes again", async () => {
  const added = [];
  for (let more = 0; more < storiesOnPage; more += 1) added.push(await publish(3 * storiesOnPage + more));
  expect(await pagesPrintedAnew()).toEqual([1, 2, 3, 4]);
  expect((await fetch(`${server.url}/tag/${tag.slug}/page/4`)).status).toBe(200);
  for (const { id } of added) await newsroom.delete(`articles/${id}`);
  expect(await pagesPrintedAnew()).toEqual([1, 2, 3, 4]);
  expect((await fetch(`${server.url}/tag/${tag.slug}/page/4`)).status).toBe(404);
});

test("another language, a draft and another tag's story touch nothing", async () => {
  await publish(1, { language: "en" });
  await newsroom.create("articles?draft=true", { title: random.word(), section, tags: [tag.id] });
  await publish(1, { tags: [] });
  expect(await pagesPrintedAnew()).toEqual([]);
});
