import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { expect, test } from "@playwright/test";
import { startMailServer } from "@/newsroom/mail/sample-mail-server";
import { readRows } from "../fixtures/database";
import { startReceiver } from "../fixtures/receiver";
import { siteUrl } from "../fixtures/server";
import { ask as getPage } from "./ask";
import { NewsroomClient } from "./newsroom-client";
import { startThree } from "./three-servers";

test.describe.configure({ timeout: 240_000 });

const number = (what: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${what}-${index + 1}-of-${count}`);
const mails = number("mail", 12);
/** Ten at once are taken by one server. */
const pings = number("ping", 30);

let three: Awaited<ReturnType<typeof startThree>>;
let mailServer: Awaited<ReturnType<typeof startMailServer>>;
let hub: Awaited<ReturnType<typeof startHub>>;
let searchEngine: Awaited<ReturnType<typeof startReceiver>>;
let newsroom: NewsroomClient;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  [mailServer, hub] = [await startMailServer(), await startHub()];
  searchEngine = await startReceiver(200);
  const indexNow = { INDEXNOW_KEY: "0123456789abcdef", INDEXNOW_URL: searchEngine.url };
  three = await startThree({ SMTP_URL: mailServer.url, WEBSUB_HUB: hub.url, ...indexNow });
});

test.afterAll(async () => {
  await three?.stop();
  await mailServer?.stop();
  hub.stop();
  await searchEngine.stop();
});

/** Takes all pings, and says so only once it is told to. */
async function startHub() {
  const received: string[] = [];
  const unsaid = new Map<ServerResponse, string>();
  let silent = true;
  const server = createServer((req, res) => {
    res.on("close", () => unsaid.delete(res));
    void text(req).then((body) => {
      received.push(body);
      if (silent) unsaid.set(res, body);
      else res.writeHead(204).end();
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    received,
    /** What was taken without its sender having heard of it. */
    onWire: () => [...unsaid.values()],
    speak: () => {
      silent = false;
      for (const res of unsaid.keys()) res.writeHead(204).end();
    },
    stop: () => server.close(),
  };
}

const ask = (query: string, values: (string | number)[] = []) => readRows(query, values, three.dataDir);
/** One of all came twice: the one that the dead had on the wire, of which nobody knows whether it was taken. */
function expectOnceEach(all: string[], received: string[], onWire: string[]) {
  const counts = all.map((one) => received.filter((each) => each.includes(one)).length);
  expect(counts.toSorted((a, b) => a - b)).toEqual([...all.slice(1).map(() => 1), 2]);
  const twice = all[counts.indexOf(2)] ?? "";
  expect(onWire.some((each) => each.includes(twice))).toBe(true);
}

/** Queues mails, and has each server take one whose end it does not hear. */
async function sendMails() {
  mailServer.turn("take-silently");
  for (const one of mails) {
    const invited = { name: one, email: `${one}@test.example`, role: "reporter", language: "ar" };
    await newsroom.create("users/invite", invited);
  }
}

async function sendPings() {
  const rows = pings.map((one) => `('websub', 'https://site.example/${one}', 0, now())`);
  await ask(`insert into pings (service, url, attempts, next_at) values ${rows.join(", ")}`);
}

test("when the leader is killed, each time is kept once, and each mail and ping is sent once but those on its wire", async () => {
  await expect.poll(three.findLeader).not.toBeNull();
  const leader = await three.findLeader();
  const other = three.list().find((server) => server !== leader);
  if (!leader || !other) throw new Error("nobody leads");
  newsroom = await NewsroomClient.signIn(other.url);
  const [section] = await newsroom.list("sections?limit=1");
  const stories = [];
  for (let count = 1; count <= 5; count += 1) {
    const words = { title: `موعد ${count}`, slug: `time-${count}`, language: "ar", section: section?.id };
    const { id } = await newsroom.create("articles?draft=true", words);
    stories.push({ id, path: `/news/${id}/${words.slug}` });
  }
  await sendMails();
  await expect.poll(() => mailServer.received.length, { intervals: [20] }).toBe(3);
  const at = Date.now() + 6000;
  for (const { id } of stories)
    await newsroom.create(`articles/${id}/schedule`, { action: "publish", at: new Date(at).toISOString() });
  await sendPings();
  await expect.poll(() => hub.onWire().length, { intervals: [20] }).toBe(3);
  await expect.poll(() => Date.now(), { intervals: [10] }).toBeGreaterThan(at);
  // A reader's request has the leader keep what is due.
  void getPage(leader.url, "/").catch(() => null);
  const begun = "select 1 from schedules where claimed_at is not null and status = 'pending'";
  await expect.poll(async () => (await ask(begun)).length, { intervals: [5] }).toBeGreaterThan(0);
  const [mailsOnWire, pingsOnWire] = [mailServer.received.slice(0, 3), hub.onWire()];
  await three.kill(leader);
  mailServer.turn("take");
  hub.speak();

  const done = "select id from schedules where article_id = ? and status = 'done'";
  for (const { id, path } of stories) {
    await expect.poll(() => three.statuses(path), { intervals: [100], timeout: 120_000 }).toEqual([200, 200]);
    await expect.poll(async () => (await ask(done, [id])).length, { timeout: 120_000 }).toBe(1);
    expect(await ask("select 1 from story_steps where article_id = ? and deed = 'publish'", [id])).toHaveLength(1);
    const noted = "select 1 from events where collection = 'articles' and action = 'publish' and target = ?";
    expect(await ask(noted, [String(id)]), "lines in the audit log").toHaveLength(1);
  }

  // What the dead had taken waits for minutes; the others have sent everything else.
  const left = "select 1 from mails where status = 'waiting' union all select 1 from pings where url like '%of-30'";
  await expect.poll(async () => (await ask(left)).length, { timeout: 60_000 }).toBe(1 + 10);
  await ask("update mails set next_at = now() where status = 'waiting'");
  await ask("update pings set next_at = now() where url like '%of-30'");
  const all = "select 1 from mails where status = 'waiting' union all select 1 from pings";
  await expect.poll(async () => (await ask(all)).length, { timeout: 60_000 }).toBe(0);
  expectOnceEach(mails, mailServer.received, mailsOnWire);
  expectOnceEach(pings, hub.received, pingsOnWire);
  const told = searchEngine.received.flatMap(({ body }): string[] => JSON.parse(body).urlList);
  expect(told.toSorted()).toEqual(stories.map(({ path }) => siteUrl + path).toSorted());

  await expect.poll(three.findLeader).not.toBeNull();
  await expect.poll(async () => (await ask("select id from instances")).length, { timeout: 60_000 }).toBe(2);
});
