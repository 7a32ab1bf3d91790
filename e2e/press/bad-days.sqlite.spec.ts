import { rename, writeFile } from "node:fs/promises";
import { connect, type Socket } from "node:net";
import { join } from "node:path";
import { createClient, type ResultSet } from "@libsql/client";
import { expect, test } from "@playwright/test";
import { copyData, startServer, type TestServer } from "../fixtures/server";
import { ask } from "./ask";
import { findDemoStory } from "./demo-story";
import { type Doc, NewsroomClient } from "./newsroom-client";

test.describe.configure({ mode: "serial" });

let data: Awaited<ReturnType<typeof copyData>>;
let server: TestServer;
let newsroom: NewsroomClient;
let story: Doc;
let path: string;

test.beforeAll(async () => {
  data = await copyData();
  // A file stands where the folder for prints should be: the server has to do without it.
  await writeFile(join(data.dir, "prints"), "in the way");
  server = await startServer({ dataDir: data.dir });
  newsroom = await NewsroomClient.signIn(server.url);
  ({ story, path } = await findDemoStory(newsroom));
});

test.afterAll(async () => {
  await server.stop();
  await data.remove();
});

async function withDatabase<Result>(work: (execute: (query: string) => Promise<ResultSet>) => Promise<Result>) {
  const database = createClient({ url: `file:${join(data.dir, "waraq.db")}` });
  try {
    return await work((query) => database.execute(query));
  } finally {
    database.close();
  }
}

test("a folder for prints that cannot be written costs nothing but prints after a restart", async () => {
  expect((await ask(server.url, path)).status).toBe(200);
  expect((await ask(server.url, "/")).status).toBe(200);
  expect(server.complaints()).toContain("prints");
});

test("a thousand slow connections do not keep the front page from readers", async () => {
  const { hostname, port } = new URL(server.url);
  const sockets: Socket[] = [];
  for (let at = 0; at < 1000; at += 1) {
    const socket = connect(Number(port), hostname);
    socket.on("error", () => undefined);
    sockets.push(socket);
    await new Promise((resolve) => socket.once("connect", resolve));
    socket.write("GET / HTTP/1.1\r\nHost: a\r\nX-Slow: ");
  }
  for (let at = 0; at < 20; at += 1) expect((await ask(server.url, "/")).status).toBe(200);
  for (const socket of sockets) socket.destroy();
});

test("a flood of invented addresses and parameters pushes no page out, and prints none twice", async () => {
  const front = await ask(server.url, "/");
  await server.readLog();
  const flood = (at: number) => [
    `/invented/${at}`,
    `/news/${900_000 + at}/${at}`,
    `/?invented=${at}`,
    `/${"a/../".repeat(at % 40)}`,
  ];
  for (let at = 0; at < 150; at += 1) {
    const answers = await Promise.all(flood(at).map((read) => ask(server.url, read)));
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 200, 200]);
    expect((await ask(server.url, "/")).body.equals(front.body)).toBe(true);
  }
  const fronts = (await server.readLog()).filter(({ status }) => status === 200);
  expect(fronts.map(({ how }) => how)).toEqual(fronts.map(() => "hit"));
  expect(fronts).toHaveLength(450);
});

test("readers who leave while their page is being printed harm nobody", async () => {
  const { hostname, port } = new URL(server.url);
  for (let at = 0; at < 20; at += 1) {
    const socket = connect(Number(port), hostname);
    await new Promise((resolve) => socket.once("connect", resolve));
    await new Promise((resolve) => socket.write(`GET /section/left-${at} HTTP/1.1\r\nHost: a\r\n\r\n`, resolve));
    socket.resetAndDestroy();
  }
  const half = connect(Number(port), hostname);
  await new Promise((resolve) => half.once("connect", resolve));
  await new Promise((resolve) =>
    half.write("POST /lite HTTP/1.1\r\nHost: a\r\nContent-Length: 99\r\n\r\nlite", resolve),
  );
  half.resetAndDestroy();
  expect((await ask(server.url, "/section/left-0")).status).toBe(404);
  expect((await ask(server.url, "/")).status).toBe(200);
  expect((await server.readLog()).map(({ how }) => how)).toContain("left");
});

test("while another program holds the database, readers read, and a save says that it failed and can be done again", async () => {
  const kicker = "انتظار";
  const save = () => newsroom.change(`articles/${story.id}`, { kicker, _status: "published" });
  await withDatabase(async (execute) => {
    await execute("BEGIN IMMEDIATE");
    const saving = save().then(() => "saved", String);
    const ended = { saving: false };
    void saving.then(() => (ended.saving = true));
    for (const read of ["/", path, "/donate", "/en", "/section/nowhere"].flatMap((one) => [one, one]))
      expect((await ask(server.url, read)).status, read).toBe(read.endsWith("nowhere") ? 404 : 200);
    expect(ended.saving, "whether readers had to wait for the save").toBe(false);
    expect(await saving).toMatch(/answered 503 .*فلم يُحفظ التغيير/);
    await execute("ROLLBACK");
  });
  await save();
  expect((await ask(server.url, path)).body.toString()).toContain(kicker);
  await withDatabase(async (execute) => {
    const { rows } = await execute(`SELECT kicker FROM articles WHERE id = ${story.id}`);
    expect(rows[0]?.["kicker"], "what another program reads").toBe(kicker);
  });
});

test("a save that had to wait for another program is done as soon as it can be", async () => {
  await withDatabase(async (execute) => {
    await execute("BEGIN IMMEDIATE");
    const saving = newsroom.change(`articles/${story.id}`, { kicker: "انتظار ثانٍ", _status: "published" });
    expect((await ask(server.url, path)).body.toString()).not.toContain("انتظار ثانٍ");
    await execute("COMMIT");
    await saving;
  });
  expect((await ask(server.url, path)).body.toString()).toContain("انتظار ثانٍ");
});

test("while the database file is away nothing is saved into nowhere, and readers read", async () => {
  const save = () => newsroom.change(`articles/${story.id}`, { kicker: "بعد الغياب", _status: "published" });
  const file = join(data.dir, "waraq.db");
  await rename(file, `${file}.away`);
  try {
    expect(await save().then(() => "saved", String)).toMatch(/answered 503 .*فلم يُحفظ التغيير/);
    for (const read of ["/", path, "/donate"]) expect((await ask(server.url, read)).status, read).toBe(200);
  } finally {
    await rename(`${file}.away`, file);
  }
  await save();
  expect((await ask(server.url, path)).body.toString()).toContain("بعد الغياب");
});

test("when the database fails, the last good print is shown with its age, and the new one once it is back", async () => {
  await ask(server.url, path);
  await newsroom.change(`articles/${story.id}`, { kicker: "بعد العطل", _status: "published" });
  await withDatabase(async (execute) => {
    await execute("PRAGMA legacy_alter_table=ON");
    await execute("ALTER TABLE articles RENAME TO articles_away");
    try {
      const old = await ask(server.url, path);
      expect([old.status, old.headers.age]).toEqual([200, expect.stringMatching(/^\d+$/)]);
      expect(old.body.toString()).toContain("بعد الغياب");
      const never = await ask(server.url, "/news/123456");
      expect(never.status).toBe(500);
      expect(never.headers["cache-control"]).toBe("no-store");
      expect(never.body.toString()).toContain('<main id="content"');
      expect(never.body.toString()).not.toMatch(/articles|SQLITE|at .*\.js:\d+/);
      expect((await ask(server.url, "/donate")).status).toBe(200);
      expect((await ask(server.url, "/healthz")).status).toBe(200);
    } finally {
      await execute("ALTER TABLE articles_away RENAME TO articles");
    }
  });
  const fresh = await ask(server.url, path);
  expect(fresh.body.toString()).toContain("بعد العطل");
  expect(fresh.headers.age).toBeUndefined();
});

test("what was withdrawn is not shown even when the database fails at that moment", async () => {
  expect((await ask(server.url, path)).status).toBe(200);
  await newsroom.change(`articles/${story.id}`, { _status: "draft" });
  await withDatabase(async (execute) => {
    await execute("PRAGMA legacy_alter_table=ON");
    await execute("ALTER TABLE articles RENAME TO articles_away");
    try {
      const answer = await ask(server.url, path);
      expect(answer.status).toBe(500);
      expect(answer.body.toString()).not.toContain("بعد العطل");
    } finally {
      await execute("ALTER TABLE articles_away RENAME TO articles");
    }
  });
  expect((await ask(server.url, path)).status).toBe(410);
});
