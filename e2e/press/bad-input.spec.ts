import { readEnvironment } from "../fixtures/environment";
import { expect, test } from "../fixtures/newsroom";
import { ask, sendBytes } from "./ask";

const { baseUrl } = readEnvironment();

const absurd = [
  "/%",
  "/%00",
  "/%ff%fe",
  "/..%2f..%2f..%2fetc%2fpasswd",
  "/../../../../etc/passwd",
  "/media/..%2fwaraq.db",
  "/media/%2e%2e/secret",
  "/_next/static/..%2f..%2fpackage.json",
  "/_next/static/../../package.json",
  "/fonts/../../package.json",
  "/news/0",
  "/news/-1",
  "/news/1e3",
  "/news/999999999999999999999999",
  "/news/1'%20or%20'1'='1",
  "/section/%F0%9F%93%B0",
  "/tag/%E2%80%AE%E2%80%AE",
  "/author/__proto__",
  "/constructor/prototype",
  "/index.php",
  "/.env",
  "/.git/config",
  "/<script>alert(1)</script>",
  "/[locale]",
  "/(site)",
  "/$&+,:;=@!*'()",
  `/${"a/".repeat(2000)}a`,
  `/${"x".repeat(7000)}`,
  `/${"%D8%A3".repeat(1000)}`,
];

test("absurd addresses get the page for missing ones, in the right words, and never a failure", async () => {
  for (const path of absurd) {
    const { status, headers, body } = await ask(baseUrl, path);
    expect(status, path.slice(0, 60)).toBe(404);
    expect(headers["content-type"], path.slice(0, 60)).toContain("text/html");
    expect(body.toString(), path.slice(0, 60)).not.toMatch(/at .*\.(?:js|ts):\d+|root:x:|alert\(1\)<|"name": "waraq"/);
  }
});

test("headers beyond measure are refused", async () => {
  const long = await sendBytes(baseUrl, `GET / HTTP/1.1\r\nHost: a\r\nX: ${"x".repeat(100_000)}\r\n\r\n`);
  expect(long).toMatch(/^HTTP\/1\.1 431 /);
  const many = "X-Y: 1\r\n".repeat(20_000);
  expect(await sendBytes(baseUrl, `GET / HTTP/1.1\r\nHost: a\r\n${many}\r\n`)).toMatch(/^HTTP\/1\.1 431 /);
  expect((await ask(baseUrl, "/")).status).toBe(200);
});

const front = "GET / HTTP/1.1\r\nHost: a\r\n";
const post = "POST /lite HTTP/1.1\r\nHost: a\r\n";
const hidden = "GET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n";

const smuggled = {
  "two kinds of length": `${post}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${hidden}`,
  "two lengths": `${post}Content-Length: 4\r\nContent-Length: 5\r\n\r\nabcde${hidden}`,
  "a length that is no number": `${post}Content-Length: 4x\r\n\r\nabcd${hidden}`,
  "a negative length": `${post}Content-Length: -1\r\n\r\n${hidden}`,
  "a broken chunk": `${post}Transfer-Encoding: chunked\r\n\r\nzz\r\n${hidden}`,
  "a chunk longer than it says": `${post}Transfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n0\r\n\r\n${hidden}`,
  "an unknown encoding": `${post}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n${hidden}`,
  "a space before the colon": `${post}Content-Length : 4\r\n\r\nabcd${hidden}`,
  "a folded header": `${front}X: a\r\n b\r\n\tTransfer-Encoding: chunked\r\n\r\n`,
  "a line that is no header": `${front}garbage\r\n\r\n`,
  "no host": "GET / HTTP/1.1\r\n\r\n",
  "another protocol": "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
  "an unknown method": "GETS / HTTP/1.1\r\nHost: a\r\n\r\n",
};

for (const [name, bytes] of Object.entries(smuggled)) {
  test(`a request with ${name} is refused and nothing behind it is answered`, async () => {
    const answer = await sendBytes(baseUrl, bytes);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer.match(/HTTP\/1\.1 \d/g)).toHaveLength(1);
  });
}

test("who asks first whether to send a body is told to, and gets an answer", async () => {
  const body = "lite=0";
  const head = `${post}Content-Length: ${body.length}\r\nContent-Type: application/x-www-form-urlencoded\r\nConnection: close\r\n`;
  expect(await sendBytes(baseUrl, `${head}Expect: 100-continue\r\n\r\n${body}`)).toMatch(
    /^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 303 /,
  );
  expect(await sendBytes(baseUrl, `${head}Expect: a-miracle\r\n\r\n${body}`)).toMatch(/^HTTP\/1\.1 417 /);
});

test("a body where none belongs is not taken for the next request", async () => {
  const answer = await sendBytes(
    baseUrl,
    `${front}Content-Length: ${hidden.length}\r\n\r\n${hidden}${front}Connection: close\r\n\r\n`,
  );
  expect(answer.match(/HTTP\/1\.1 200 /g)).toHaveLength(2);
  expect(answer).not.toContain("HTTP/1.1 404");
});

test("an offer to speak another protocol is declined", async () => {
  for (const protocol of ["websocket", "h2c"]) {
    const headers = `Connection: Upgrade, close\r\nUpgrade: ${protocol}\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: YQ==\r\n`;
    expect(await sendBytes(baseUrl, `${front}${headers}\r\n`), protocol).not.toContain(" 101 ");
    expect((await ask(baseUrl, "/")).status).toBe(200);
  }
});
