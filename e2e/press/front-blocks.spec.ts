import { expect, test } from "@playwright/test";
import { copyData, startServer, type TestServer } from "../fixtures/server";
import type { Doc } from "./newsroom-client";
import { NewsroomClient } from "./newsroom-client";

test.describe.configure({ mode: "serial" });

const person = "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/120.0.0.0 Mobile Safari/537.36";

let dataDir: string;
let remove: () => Promise<void>;
let server: TestServer;
let newsroom: NewsroomClient;

test.beforeAll(async () => {
  const data = await copyData();
  [dataDir, remove] = [data.dir, data.remove];
  await open();
});

test.afterAll(async () => {
  await server.stop();
  await remove();
});

async function open(): Promise<void> {
  server = await startServer({ dataDir });
  newsroom = await NewsroomClient.signIn(server.url);
}

async function readFront(path = "/"): Promise<string> {
  return (await fetch(server.url + path)).text();
}

/** Ids of the stories to which a block of the front page leads, in order. */
function storiesIn(page: string, block: string): number[] {
  const [, part = ""] = page.split(`aria-labelledby="${block}"`);
  const [own = ""] = part.split("</section>");
  return [...own.matchAll(/href="(?:\/en)?\/news\/(\d+)\//g)].map(([, id]) => Number(id));
}

const published = (language: string, limit: number) =>
  newsroom.list(`articles?where[_status][equals]=published&where[language][equals]=${language}&limit=${limit}&depth=0`);

test("editors choose and order what stands on the front page, for each language", async () => {
  const sections = await newsroom.list("sections?limit=20&sort=order&depth=0");
  const chosen = [sections[2], sections[0]].flatMap((section) => section ?? []);
  for (const [language, path] of [
    ["ar", "/"],
    ["en", "/en"],
  ] as const) {
    const [lead, ...others] = (await published(language, 4)).map(({ id }) => id);
    const picks = others.toReversed();
    await newsroom.setGlobal("front", { lead, picks, sections: chosen.map(({ id }) => id) }, language);
    const page = await readFront(path);
    expect(Number(/<article[^]*?\/news\/(\d+)\//.exec(page.slice(page.indexOf("<main")))?.[1])).toBe(lead);
    expect(storiesIn(page, "picks")).toEqual(picks);
    await newsroom.setGlobal("front", { picks: others }, language);
    expect(storiesIn(await readFront(path), "picks")).toEqual(others);
  }
  const shown = [...(await readFront()).matchAll(/<h2[^>]*>\s*<a href="\/section\/([^"]+)"/g)].map(([, slug]) => slug);
  expect(shown).toEqual(chosen.map(({ slug }) => slug));
});

async function readOften(stories: Doc[], counts: number[], headers: Record<string, string> = {}): Promise<void> {
  for (const [index, { id, slug }] of stories.entries()) {
    const path = `/news/${id}/${encodeURIComponent(slug ?? "")}`;
    expect((await fetch(server.url + path)).status).toBe(200);
    for (let time = 0; time < (counts[index] ?? 0); time += 1) {
      const options = { method: "POST", body: path, headers: { "user-agent": person, ...headers } };
      expect((await fetch(`${server.url}/read`, options)).status).toBe(204);
    }
  }
}

/** What was counted is written down at the latest when the server ends. */
async function restart(): Promise<void> {
  await readFront();
  await server.stop();
  await open();
}

test("the most read stories stand on the front page once there is enough to go by", async () => {
  const stories = await published("ar", 4);
  expect(storiesIn(await readFront(), "most-read")).toEqual([]);
  await readOften(stories, [9, 9, 9, 9], { "user-agent": "Googlebot/2.1" });
  await readOften(stories, [4, 7, 9]);
  await restart();
  expect(storiesIn(await readFront(), "most-read")).toEqual([]);
  await readOften(stories, [1, 0, 0, 20]);
  await restart();
  const order = [3, 2, 1, 0].flatMap((at) => stories[at]?.id ?? []);
  expect(storiesIn(await readFront(), "most-read")).toEqual(order);
  expect(storiesIn(await readFront("/en"), "most-read")).toEqual([]);
});

test("a withdrawn story is no longer among the most read", async () => {
  const [first, ...others] = storiesIn(await readFront(), "most-read");
  await newsroom.change(`articles/${first}`, { _status: "draft" });
  expect(storiesIn(await readFront(), "most-read")).toEqual(others);
});

test("counting alone has nothing printed anew", async () => {
  const [story] = await published("ar", 1);
  await readFront();
  await server.readLog();
  await readOften(story ? [story] : [], [3]);
  await readFront();
  const log = await server.readLog();
  expect(log.filter(({ path }) => path === "/").map(({ how }) => how)).toEqual(["hit"]);
});
