import { expectStatus } from "../fixtures/answers";
import { expect, test } from "../fixtures/newsroom";
import { askRaw } from "../fixtures/raw-request";
import { expectFrame, readPage } from "../fixtures/asked-page";
import { uniqueLatin } from "../fixtures/unique";
import { editions, words } from "../fixtures/edition-words";

for (const { edition, prefix, html } of editions) {
  test(`what is not there is a whole ${edition} page with status 404`, async ({ stranger }) => {
    for (const path of [
      "/nothing-here",
      "/section/nothing",
      "/tag/nothing",
      "/author/nothing",
      "/news/999999999",
      "/news/abc",
      "/a/b/c/d",
    ]) {
      const answer = await stranger.get(prefix + path);
      expect.soft(answer.status(), path).toBe(404);
      expect.soft(answer.headers()["content-type"], path).toBe("text/html; charset=utf-8");
      const page = await answer.text();
      expect.soft(page, path).toContain(html);
      expect.soft(page, path).toContain(words[edition].Notice.missingTitle);
      expectFrame(page);
    }
  });
}

const malformed = [
  "/news/0",
  "/news/-1",
  "/news/1.5",
  "/news/1e3",
  "/news/0x10",
  "/news/01",
  "/news/9007199254740993",
  "/news/99999999999999999999999999",
  "/news/1%00",
  "/news/%D9%A1",
  "/news/%E0%A4%A",
  "/%E0%A4%A",
  "/en/%E0%A4%A",
  "/%",
  "/%00",
  "/section/%00",
  "/tag/%2e%2e%2f",
  "/tag/..%2f..%2fetc%2fpasswd",
  "/author/%ff",
  "/media/%E0%A4%A",
  "/api/%E0%A4%A",
  "/admin/%E0%A4%A",
  "/preview/%E0%A4%A",
  "/_next/static/%E0%A4%A",
  "/_next/static/..%2f..%2f..%2fpackage.json",
  "/_next/image?url=%2Ficon.svg&w=640&q=75",
  "/../../../../etc/passwd",
  "/./../package.json",
  "/..;/admin",
  "/news/1/../../../secret",
  "/.env",
  "/.git/config",
  "/data/waraq.db",
  "/notice/sorry",
  "/en/notice/missing",
  "/ar/nothing",
  `/${"a".repeat(10_000)}`,
  `/news/1/${"%D8%B9".repeat(1_600)}`,
];

test("malformed addresses are answered calmly", async () => {
  for (const path of malformed) {
    const { status, location } = await askRaw(path);
    expect.soft([307, 308, 400, 404, 414, 431], path.slice(0, 60)).toContain(status);
    if (location !== undefined) expect.soft(location, path.slice(0, 60)).toMatch(/^\/(?![/\\])/);
  }
});

test("no address leads to another site", async () => {
  for (const path of [
    "//evil.example",
    "//evil.example/",
    "//evil.example/news/1",
    "///evil.example",
    "/\\evil.example",
    "/\\/evil.example/..",
    "/%5Cevil.example",
    "/%2F%2Fevil.example/",
    "//evil.example/%2e%2e",
    "/en//evil.example",
    "/en//evil.example/",
    "/ar//evil.example",
    "/ar/",
    "/ar",
    "/en/",
    "/news//evil.example",
    "/news/1//evil.example",
    "https://evil.example/",
    "/admin//evil.example",
    "//evil.example/admin/",
    "//evil.example/en/",
  ]) {
    const { status, location, body } = await askRaw(path);
    expect.soft(status, path).toBeLessThan(500);
    if (location !== undefined) {
      expect.soft(location, path).toMatch(/^(?:\/(?![/\\])|http:\/\/localhost:\d+(?:\/(?!\/)|$))/);
      expect.soft(new URL(location, "http://localhost").hostname, path).toBe("localhost");
    }
    expect.soft(body, path).not.toMatch(/(?:href|src|content|url)="?(?:https?:)?\/\/evil\.example/);
  }
});

test("the name that a request gives the site is not believed", async () => {
  for (const path of ["/", "/news/1", "/ar/", "/en/", "/nothing", "/admin"]) {
    const headers = {
      host: "evil.example",
      "x-forwarded-host": "evil.example",
      "x-forwarded-proto": "https",
      forwarded: "host=evil.example",
    };
    const { status, location, body } = await askRaw(path, { headers });
    expect.soft(status, path).toBeLessThan(500);
    expect.soft(location ?? "", path).not.toContain("evil.example");
    expect.soft(body, path).not.toContain("evil.example");
  }
});

test("reader pages are only read", async ({ make, stranger }) => {
  const { id } = await make.story();
  for (const path of ["/", "/en", "/section/culture", `/news/${id}`, "/nothing"]) {
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      expect.soft((await stranger.fetch(path, { method, data: {} })).status(), `${method} ${path}`).toBe(405);
    }
    const head = await stranger.head(path);
    expect.soft(head.status(), `HEAD ${path}`).toBe((await stranger.get(path)).status());
    expect.soft(await head.text(), `HEAD ${path}`).toBe("");
  }
});

test("parameters that nobody knows change nothing", async ({ make, stranger }) => {
  const { id, slug, title } = await make.story();
  const path = `/news/${id}/${encodeURIComponent(slug ?? "")}`;
  const plain = await readPage(stranger, path);
  for (const query of [
    "?fbclid=1",
    "?_rsc=1",
    "?draft=true",
    "?preview=1",
    `?x=${"y".repeat(4_000)}`,
    "?%E0%A4%A",
    "?a[]=1&a[]=2",
    "?__proto__=1",
  ]) {
    const page = await readPage(stranger, path + query);
    expect.soft(page, query).toBe(plain);
  }
  expect(plain).toContain(title);
  const mark = uniqueLatin();
  expect(await readPage(stranger, `/?q=${mark}`)).not.toContain(mark);
  await expectStatus(await stranger.get(`/section/nothing?x=${mark}`), 404);
});

test("headers that ask Next for its own formats get the page", async ({ make, stranger }) => {
  const { id, slug } = await make.story();
  const path = `/news/${id}/${encodeURIComponent(slug ?? "")}`;
  const plain = await readPage(stranger, path);
  for (const headers of [
    { RSC: "1" },
    { "Next-Router-Prefetch": "1", RSC: "1" },
    { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
    { "x-middleware-rewrite": "/admin" },
    { "x-next-intl-locale": "en" },
    { "x-waraq-variant": "lite" },
    { "next-action": "0".repeat(40) },
  ]) {
    const answer = await stranger.get(path, { headers });
    expect.soft(answer.status(), JSON.stringify(headers)).toBe(200);
    expect.soft(await answer.text(), JSON.stringify(headers)).toBe(plain);
  }
});
