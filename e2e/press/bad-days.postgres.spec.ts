import { connect, createServer, type Server, type Socket } from "node:net";
import { expect, test } from "@playwright/test";
import { Client } from "pg";
import { databaseUrlOf, readRows } from "../fixtures/database";
import { freePort } from "../fixtures/free-port";
import { copyData, startServer, type TestServer } from "../fixtures/server";
import { ask } from "./ask";
import { findDemoStory } from "./demo-story";
import { type Doc, NewsroomClient } from "./newsroom-client";

test.describe.configure({ mode: "serial" });

let data: Awaited<ReturnType<typeof copyData>>;
let line: Line;
let server: TestServer;
let newsroom: NewsroomClient;
let story: Doc;
let path: string;

test.beforeAll(async () => {
  data = await copyData();
  line = new Line(databaseUrlOf(data.dir), await freePort());
  await line.open();
  server = await startServer({ dataDir: data.dir, settings: { DATABASE_URL: line.url } });
  newsroom = await NewsroomClient.signIn(server.url);
  ({ story, path } = await findDemoStory(newsroom));
});

test.afterAll(async () => {
  await server.stop();
  await line.cut();
  await data.remove();
});

const save = (kicker: string) => newsroom.change(`articles/${story.id}`, { kicker, _status: "published" });
const textOf = async (address: string) => (await ask(server.url, address)).body.toString();

/** The line from the site to its database, which can be cut. */
class Line {
  readonly url: string;
  readonly #port: number;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  constructor(databaseUrl: string, port: number) {
    const there = new URL(databaseUrl);
    const url = new URL(databaseUrl);
    url.host = `127.0.0.1:${port}`;
    this.url = url.href;
    this.#port = port;
    this.#server = createServer((near) => {
      const far = connect(Number(there.port), there.hostname);
      for (const socket of [near, far]) {
        this.#sockets.add(socket);
        socket.on("error", () => undefined);
        socket.on("close", () => {
          this.#sockets.delete(socket);
          near.destroy();
          far.destroy();
        });
      }
      near.pipe(far).pipe(near);
    });
  }

  open(): Promise<void> {
    return new Promise((resolve) => this.#server.listen(this.#port, "127.0.0.1", resolve));
  }

  cut(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
      for (const socket of this.#sockets) socket.destroy();
    });
  }
}

test("while another program holds the stories, readers read, and a save says that it failed and can be done again", async () => {
  for (const read of ["/", path]) expect((await ask(server.url, read)).status).toBe(200);
  const other = new Client({ connectionString: databaseUrlOf(data.dir) });
  await other.connect();
  try {
    await other.query("BEGIN");
    await other.query("LOCK TABLE articles IN ACCESS EXCLUSIVE MODE");
    const saving = save("انتظار").then(() => "saved", String);
    const ended = { saving: false };
    void saving.then(() => (ended.saving = true));
    for (const read of ["/", path, "/donate"]) expect((await ask(server.url, read)).status, read).toBe(200);
    expect(ended.saving, "whether readers had to wait for the save").toBe(false);
    expect(await saving).toMatch(/answered 503 .*فلم يُحفظ التغيير/);
  } finally {
    // Whoever leaves holds nothing any more.
    await other.end();
  }
  await save("انتظار");
  expect(await textOf(path)).toContain("انتظار");
});

test("when all connections are cut, as at a failover, readers and saves soon find new ones", async () => {
  const others = "pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()";
  await readRows(`select pg_terminate_backend(pid) from ${others}`, [], data.dir);
  // Whoever asks in that very moment may meet a connection of which nobody knows yet that it is cut.
  await expect.poll(async () => (await ask(server.url, "/section/nowhere")).status, { intervals: [50] }).toBe(404);
  await expect.poll(() => save("بعد القطع").then(() => "saved", String), { intervals: [50] }).toBe("saved");
  expect(await textOf(path)).toContain("بعد القطع");
});

test("while the database cannot be reached, the last good prints are shown, and a save says that it failed", async () => {
  await save("قبل الغياب");
  expect(await textOf(path)).toContain("قبل الغياب");
  await line.cut();
  try {
    for (const read of ["/", path, "/donate"]) expect((await ask(server.url, read)).status, read).toBe(200);
    const never = await ask(server.url, "/news/123456");
    expect([never.status, never.headers["cache-control"]]).toEqual([500, "no-store"]);
    expect(never.body.toString()).toContain('<main id="content"');
    expect(never.body.toString()).not.toMatch(/pg_|postgres|ECONN|at .*\.js:\d+/);
    expect(await save("في الغياب").then(() => "saved", String)).toMatch(/answered 503 .*فلم يُحفظ التغيير/);
    expect((await ask(server.url, "/healthz")).status).toBe(200);
  } finally {
    await line.open();
  }
  await expect.poll(() => save("بعد الغياب").then(() => "saved", String)).toBe("saved");
  expect(await textOf(path)).toContain("بعد الغياب");
});

test("when the stories cannot be read, the last good print is shown with its age; of what was withdrawn nothing is", async () => {
  await save("بعد العطل");
  const away = async (work: () => Promise<void>) => {
    await readRows("alter table articles rename to articles_away", [], data.dir);
    try {
      await work();
    } finally {
      await readRows("alter table articles_away rename to articles", [], data.dir);
    }
  };
  await away(async () => {
    const old = await ask(server.url, path);
    expect([old.status, old.headers.age]).toEqual([200, expect.stringMatching(/^\d+$/)]);
    expect(old.body.toString()).toContain("بعد الغياب");
  });
  const fresh = await ask(server.url, path);
  expect(fresh.body.toString()).toContain("بعد العطل");
  expect(fresh.headers.age).toBeUndefined();
  await newsroom.change(`articles/${story.id}`, { _status: "draft" });
  await away(async () => {
    const answer = await ask(server.url, path);
    expect(answer.status).toBe(500);
    expect(answer.body.toString()).not.toContain("بعد العطل");
  });
  expect((await ask(server.url, path)).status).toBe(410);
});
