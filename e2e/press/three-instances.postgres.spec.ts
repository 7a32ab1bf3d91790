import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { databaseUrlOf, readRows } from "../fixtures/database";
import { copyData, startServer, type TestServer } from "../fixtures/server";
import { ask } from "./ask";
import { NewsroomClient } from "./newsroom-client";

test.describe.configure({ mode: "serial", timeout: 240_000 });

let folder: string;
let data: Awaited<ReturnType<typeof copyData>>;
let servers: TestServer[] = [];
let newsroom: NewsroomClient;
let section: number;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  folder = await mkdtemp(join(tmpdir(), "waraq three "));
  data = await copyData();
  // Each has a folder of its own, as on machines of their own, and all of them one database.
  for (const name of ["a", "b", "c"]) {
    const dataDir = join(folder, name);
    await cp(data.dir, dataDir, { recursive: true });
    servers.push(await startServer({ dataDir, settings: { DATABASE_URL: databaseUrlOf(data.dir) } }));
  }
  newsroom = await NewsroomClient.signIn(servers[0]?.url ?? "");
  const [found] = await newsroom.list("sections?limit=1");
  section = found?.id ?? 0;
});

test.afterAll(async () => {
  for (const server of servers) await server.stop();
  await data.remove();
  await rm(folder, { recursive: true, force: true });
});

const write = (title: string, slug: string) =>
  newsroom.create("articles?draft=true", { title, slug, language: "ar", section });
const statuses = (path: string) => Promise.all(servers.map(async ({ url }) => (await ask(url, path)).status));
const fronts = () => Promise.all(servers.map(async ({ url }) => (await ask(url, "/")).body.toString()));

/** Which instance leads: the name of the connection that holds the lock. */
async function leader(): Promise<unknown> {
  const rows = await readRows(
    `select application_name as name from pg_locks join pg_stat_activity using (pid) where locktype = 'advisory'
      and granted and datname = current_database() and application_name like 'waraq link %'`,
    [],
    data.dir,
  );
  return rows.length === 1 ? rows[0]?.["name"] : null;
}

test("what one publishes all show, and what one withdraws is gone from all", async () => {
  const { id } = await write("على الثلاثة", "on-three");
  const path = `/news/${id}/on-three`;
  expect(await statuses(path)).toEqual([404, 404, 404]);
  // Now all three have a print of the front page that lacks the story.
  for (const page of await fronts()) expect(page).not.toContain("على الثلاثة");
  await newsroom.change(`articles/${id}`, { _status: "published" });
  await expect.poll(() => statuses(path), { intervals: [20] }).toEqual([200, 200, 200]);
  await expect
    .poll(async () => (await fronts()).every((page) => page.includes("على الثلاثة")), { intervals: [20] })
    .toBe(true);

  const elsewhere = await NewsroomClient.signIn(servers[1]?.url ?? "");
  await elsewhere.change(`articles/${id}`, { title: "تغيّر على الثاني" });
  const texts = () => Promise.all(servers.map(async ({ url }) => (await ask(url, path)).body.toString()));
  await expect
    .poll(async () => (await texts()).every((page) => page.includes("تغيّر على الثاني")), { intervals: [20] })
    .toBe(true);
  await elsewhere.change(`articles/${id}`, { _status: "draft" });
  await expect.poll(() => statuses(path), { intervals: [20] }).toEqual([410, 410, 410]);
});

test("an instance whose connection was cut catches up on what it missed", async () => {
  const { id } = await write("بعد القطع", "after-the-cut");
  const path = `/news/${id}/after-the-cut`;
  expect(await statuses(path)).toEqual([404, 404, 404]);
  const cut = "select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'waraq link %'";
  await readRows(`${cut} and datname = current_database()`, [], data.dir);
  await newsroom.change(`articles/${id}`, { _status: "published" });
  await expect.poll(() => statuses(path), { intervals: [50] }).toEqual([200, 200, 200]);
});

test("of saves from one state, one on each instance, one is taken", async () => {
  for (let round = 1; round <= 5; round += 1) {
    const { id, updatedAt = "" } = await write(`جولة ${round}`, `round-${round}`);
    const save = ({ url }: TestServer) =>
      fetch(`${url}/api/articles/${id}?draft=true&autosave=true&depth=0`, {
        method: "PATCH",
        headers: {
          authorization: `JWT ${newsroom.token}`,
          "content-type": "application/json",
          "x-based-on": updatedAt,
        },
        body: JSON.stringify({ title: `من ${url}` }),
      });
    const answers = await Promise.all(servers.map(save));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409, 409]);
    const taken = answers.findIndex(({ ok }) => ok);
    const [row] = await readRows(
      "select version_title as title from _articles_v where parent_id = ? and latest = true",
      [id],
      data.dir,
    );
    expect(row?.["title"]).toBe(`من ${servers[taken]?.url}`);
  }
});

test("when the leader is killed as times come due, another leads, and each is kept once", async () => {
  await expect.poll(leader).toMatch(/^waraq link /);
  const before = await leader();
  const stories = [];
  for (let count = 1; count <= 5; count += 1) stories.push(await write(`موعد ${count}`, `time-${count}`));
  const at = new Date(Date.now() + 5000);
  for (const { id } of stories)
    await newsroom.create(`articles/${id}/schedule`, { action: "publish", at: at.toISOString() });
  const [first, ...others] = servers;
  if (!first) throw new Error("no server was started");
  await expect.poll(() => Date.now(), { intervals: [10] }).toBeGreaterThan(at.getTime());
  // Whoever does the first of them has begun by now.
  await first.stop("SIGKILL");
  servers = others;
  const done = "select id from schedules where article_id = ? and status = 'done'";
  for (const [index, { id }] of stories.entries()) {
    await expect
      .poll(() => statuses(`/news/${id}/time-${index + 1}`), { intervals: [100], timeout: 120_000 })
      .toEqual([200, 200]);
    await expect.poll(async () => (await readRows(done, [id], data.dir)).length, { timeout: 120_000 }).toBe(1);
    const steps = await readRows("select 1 from story_steps where article_id = ? and deed = 'publish'", [id], data.dir);
    expect(steps).toHaveLength(1);
    const told = "select 1 from events where collection = 'articles' and action = 'publish' and target = ?";
    expect(await readRows(told, [String(id)], data.dir), "lines in the audit log").toHaveLength(1);
  }
  await expect.poll(leader).toMatch(/^waraq link /);
  const instances = () => readRows("select id from instances", [], data.dir);
  await expect.poll(async () => (await instances()).length, { timeout: 60_000 }).toBe(2);
  expect(before).not.toBeNull();
});
