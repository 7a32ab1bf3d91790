import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, expect, it } from "vitest";
import { CdnPurger } from "./purger";
import { send } from "./send";
import { type CdnSettings, serviceOf } from "./services";

type Received = {
  method: string | undefined;
  path: string | undefined;
  headers: Record<string, unknown>;
  body: string;
};

const received: Received[] = [];
let answers: number[] = [];
const reported: string[] = [];
let api = "";
let server = createServer();
let purger: CdnPurger;

beforeEach(async () => {
  received.length = 0;
  reported.length = 0;
  answers = [200];
  const answer = async (req: IncomingMessage, res: ServerResponse) => {
    received.push({ method: req.method, path: req.url, headers: req.headers, body: await text(req) });
    res.writeHead((answers.length > 1 ? answers.shift() : answers[0]) ?? 200, { location: `${api}/other` }).end("{}");
  };
  server = createServer((req, res) => void answer(req, res)).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  api = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
});
afterEach(async () => {
  await purger.close();
  server.closeAllConnections();
  server.close();
});

function open(kind: CdnSettings["kind"], againMs = 3_600_000): void {
  purger = new CdnPurger({
    service: serviceOf({ kind, id: "abc", api, token: "a-token" }),
    send,
    report: (problem, error) => reported.push(`${problem}: ${String(error)}`),
    times: { gatherMs: 1, retryMs: 1, againMs },
  });
}

it("tells Fastly the keys of one change in one message, with the token", async () => {
  open("fastly");
  purger.purge(["article:1", "front"], "changed");
  purger.purge(["front", "section:2"], "changed");
  await purger.close();
  expect(received).toMatchObject([
    {
      method: "POST",
      path: "/service/abc/purge",
      headers: { "fastly-key": "a-token" },
      body: '{"surrogate_keys":["article:1","front","section:2"]}',
    },
  ]);
});

it("tells Cloudflare thirty tags at a time", async () => {
  open("cloudflare");
  const names = Array.from({ length: 61 }, (_, at) => `article:${at}`);
  purger.purge(names, "changed");
  await purger.close();
  expect(received.map(({ path }) => path)).toEqual(Array(3).fill("/client/v4/zones/abc/purge_cache"));
  const tags = received.map(({ body }): string[] => JSON.parse(body).tags);
  expect(tags.map(({ length }) => length)).toEqual([30, 30, 1]);
  expect(tags.flat()).toEqual(names);
  expect(received[0]?.headers["authorization"]).toBe("Bearer a-token");
});

it("tells any proxy by PURGE and Surrogate-Key", async () => {
  open("http");
  purger.purge(["article:1", "site"], "changed");
  await purger.close();
  expect(received).toMatchObject([{ method: "PURGE", path: "/", headers: { "surrogate-key": "article:1 site" } }]);
});

it.each([
  ["fastly", "/service/abc/purge_all", "", {}],
  ["cloudflare", "/client/v4/zones/abc/purge_cache", '{"purge_everything":true}', {}],
  ["http", "/", "", { "surrogate-key": "*" }],
] as const)(
  "has %s emptied when everything changed, or more than it is worth naming",
  async (kind, path, body, headers) => {
    open(kind);
    purger.purge(["article:1"], "changed");
    purger.purgeAll();
    await purger.close();
    expect(received).toMatchObject([{ path, body, headers }]);
    open(kind);
    purger.purge(
      Array.from({ length: 3001 }, (_, at) => `tag:${at}`),
      "changed",
    );
    await purger.close();
    expect(received).toHaveLength(2);
    expect(received[1]).toMatchObject({ path, body, headers });
  },
);

it("tries again until a purge is taken, loses none meanwhile, and complains once", async () => {
  answers = [503, 302, 429, 200];
  open("fastly");
  purger.purge(["article:1"], "changed");
  await expect.poll(() => received.length).toBeGreaterThan(1);
  purger.purge(["article:2"], "changed");
  await expect.poll(() => received.filter(({ body }) => body.includes("article:2")).length).toBeGreaterThan(0);
  await expect.poll(() => received.length).toBeGreaterThanOrEqual(4);
  await purger.close();
  expect(received.every(({ path }) => path === "/service/abc/purge")).toBe(true);
  expect(reported).toEqual(["the CDN took no purge: Error: it answered 503"]);
  expect(reported.join("")).not.toContain("a-token");
});

it("purges what was withdrawn once more, for what the CDN was just fetching", async () => {
  open("http", 5);
  purger.purge(["article:1"], "withdrawn");
  await expect.poll(() => received.length).toBe(2);
  expect(received.map(({ headers }) => headers["surrogate-key"])).toEqual(["article:1", "article:1"]);
});

it("does not hold up the end of the server when the CDN is down", async () => {
  answers = [500];
  open("fastly");
  purger.purge(["article:1"], "changed");
  await purger.close();
  expect(received.length).toBeGreaterThan(0);
});
