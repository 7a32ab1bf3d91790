import { expect, test } from "@playwright/test";
import { copyData, siteUrl, startServer, type TestServer } from "../fixtures/server";
import { ask, askForBrotli } from "./ask";

test.describe.configure({ mode: "serial" });

let server: TestServer;
let remove: () => Promise<void>;

test.beforeAll(async () => {
  const data = await copyData();
  remove = data.remove;
  server = await startServer({ dataDir: data.dir });
  await askForBrotli(server.url, "/");
});

test.afterAll(async () => {
  await server.stop();
  await remove();
});

/** How the answers to some requests were come by, in the order of their ends. */
async function howOf(requests: () => Promise<unknown>): Promise<string[]> {
  await server.readLog();
  await requests();
  return (await server.readLog()).map(({ how }) => how);
}

test("what strangers say of themselves changes nothing", async () => {
  const plain = await ask(server.url, "/");
  const lies: Record<string, string>[] = [
    { host: "evil.example" },
    { host: "evil.example:443", "x-forwarded-host": "evil.example", "x-forwarded-proto": "https" },
    { forwarded: "host=evil.example;proto=https", "x-forwarded-for": "10.0.0.1", "x-real-ip": "10.0.0.1" },
    { "x-waraq-variant": "lite" },
    { cookie: "payload-token=abc; NEXT_LOCALE=en; __prerender_bypass=1" },
    { "accept-language": "en", "user-agent": "Googlebot" },
    { rsc: "1", "next-router-prefetch": "1", "next-router-state-tree": "x", "next-url": "/en" },
    { "x-middleware-rewrite": "/en", "x-nextjs-data": "1", "x-middleware-subrequest": "proxy", "next-action": "a" },
    { "x-original-url": "/admin", "x-rewrite-url": "/admin", "x-http-method-override": "DELETE" },
  ];
  const requests = async () => {
    for (const headers of lies) {
      const answer = await ask(server.url, "/", { headers });
      expect(answer.body.equals(plain.body), JSON.stringify(headers)).toBe(true);
      expect({ ...answer.headers, date: "" }).toEqual({ ...plain.headers, date: "" });
    }
  };
  expect(await howOf(requests)).toEqual(lies.map(() => "hit"));
  expect(plain.body.toString()).toContain(`href="${siteUrl}/`);
});

test("invented parameters and spellings make no new print", async () => {
  const plain = await ask(server.url, "/donate");
  const paths = [
    "/donate?utm_source=a",
    "/donate?",
    "/donate?_rsc=1",
    "//donate",
    "/a/../donate",
    "/%64onate",
    "/donate?a=1#b",
  ];
  const requests = async () => {
    for (const path of paths) expect((await ask(server.url, path)).body.equals(plain.body), path).toBe(true);
  };
  expect(await howOf(requests)).toEqual(paths.map(() => "hit"));
});

test("no other spelling opens the rooms that are not for readers", async () => {
  for (const path of ["//api/articles", "/a/../api/articles", "/%61pi/articles", "/\\admin", "/%6eotice/sorry"]) {
    expect((await ask(server.url, path)).status, path).toBe(404);
  }
});

test("HEAD is GET without the body", async () => {
  for (const path of ["/", "/there/is/nothing", "/icon.svg"]) {
    const headers = { "accept-encoding": "br" };
    const [get, head] = [
      await ask(server.url, path, { headers }),
      await ask(server.url, path, { method: "HEAD", headers }),
    ];
    expect(head.status).toBe(get.status);
    expect(head.body).toHaveLength(0);
    expect({ ...head.headers, date: "" }).toEqual({ ...get.headers, date: "" });
  }
});

test("who has the page already is told so in a few bytes", async () => {
  const { headers } = await askForBrotli(server.url, "/");
  const tag = String(headers.etag);
  for (const known of [tag, `W/${tag}`, `"a", ${tag}`, "*", tag.replace("-br", "-gzip")]) {
    const again = await ask(server.url, "/", { headers: { "accept-encoding": "br", "if-none-match": known } });
    expect([again.status, again.body.length, again.headers.etag], known).toEqual([304, 0, tag]);
  }
  for (const unknown of ['"other"', "garbage", '"', `${'"a",'.repeat(2000)}"b"`, "\u00ff\u00fe"]) {
    const again = await ask(server.url, "/", { headers: { "if-none-match": unknown, "if-modified-since": "garbage" } });
    expect(again.status, unknown.slice(0, 20)).toBe(200);
  }
});

test("each variant has a print of its own", async () => {
  const requests = async () => {
    const full = await ask(server.url, "/");
    const saving = await ask(server.url, "/", { headers: { "save-data": "on" } });
    const chosen = await ask(server.url, "/", { headers: { cookie: "lite=1" } });
    const refused = await ask(server.url, "/", { headers: { cookie: "lite=0", "save-data": "on" } });
    expect(chosen.body.equals(saving.body)).toBe(true);
    expect(refused.body.equals(full.body)).toBe(true);
    expect(saving.headers["vary"]).toContain("Save-Data");
  };
  expect(await howOf(requests)).toEqual(["hit", "miss", "hit", "hit"]);
});

test("only GET and HEAD are answered", async () => {
  for (const method of ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"]) {
    const { status, headers } = await ask(server.url, "/", { method });
    expect([status, headers.allow], method).toEqual([405, "GET, HEAD"]);
  }
});
