import { describe, expect, it } from "vitest";
import { type Answer, answerWithPrint } from "./answer";
import type { Print } from "./print";
import { samplePrint } from "./sample-print";

const common = { "x-content-type-options": "nosniff" };
const whole = samplePrint({ gzip: Buffer.from("gzip"), brotli: Buffer.from("brotli") });

function ask(print: Print, request: Record<string, string> = {}) {
  return answerWithPrint(print, request, common);
}

function headersOf({ headers }: Answer): Record<string, string> {
  const pairs = headers.flatMap((name, at) => (at % 2 === 0 ? [[name, headers[at + 1] ?? ""] as const] : []));
  return Object.fromEntries(pairs);
}

describe("encodings", () => {
  it.each([
    ["gzip, br", "brotli", "br"],
    ["gzip", "gzip", "gzip"],
    ["br;q=0, gzip", "gzip", "gzip"],
    ["br;q=0, gzip;q=0", whole.body.toString(), undefined],
    ["", whole.body.toString(), undefined],
  ])("answers Accept-Encoding: %s", (accepted, body, encoding) => {
    const answer = ask(whole, { "accept-encoding": accepted });
    expect(answer.body?.toString()).toBe(body);
    expect(headersOf(answer)["content-encoding"]).toBe(encoding);
    expect(headersOf(answer)["content-length"]).toBe(String(Buffer.byteLength(body)));
    expect(headersOf(answer)["vary"]).toBe("Accept-Encoding, Save-Data, Cookie");
  });

  it.each(["application/rss+xml; charset=utf-8", "image/png"])("gives %s to light and full readers alike", (type) => {
    expect(headersOf(ask(samplePrint({ headers: { "content-type": type } })))["vary"]).toBe("Accept-Encoding");
  });

  it("gives small bodies as a string of bytes, too", () => {
    const body = Buffer.from([0, 127, 128, 200, 255]);
    const answer = ask({ ...whole, brotli: body }, { "accept-encoding": "br" });
    expect(Buffer.from(answer.binary ?? "", "latin1")).toEqual(body);
    expect(ask({ ...whole, brotli: Buffer.alloc(14_001) }, { "accept-encoding": "br" }).binary).toBeNull();
  });

  it("gives what there is while a better one is being made", () => {
    expect(headersOf(ask(samplePrint({ gzip: Buffer.from("gzip") }), { "accept-encoding": "br, gzip" }))).toMatchObject(
      { "content-encoding": "gzip" },
    );
    expect(headersOf(ask(samplePrint(), { "accept-encoding": "br, gzip" }))["content-encoding"]).toBeUndefined();
  });

  it("gives each encoding a strong tag of its own", () => {
    const tags = ["br", "gzip", "identity"].map((name) => headersOf(ask(whole, { "accept-encoding": name }))["etag"]);
    expect(new Set(tags).size).toBe(3);
    expect(tags.every((tag) => /^"[\w-]+"$/.test(tag ?? ""))).toBe(true);
  });
});

describe("what a CDN is told", () => {
  const print = samplePrint({ dependencies: ["article:1", "front"] });

  it("names what the page was made from, in the header that the CDN reads", () => {
    expect(headersOf(ask(print))["surrogate-key"]).toBe("article:1 front");
    const { headers } = answerWithPrint(samplePrint({ dependencies: ["article:1", "front"] }), {}, common, {
      name: "cache-tag",
      between: ",",
    });
    expect(headers[headers.indexOf("cache-tag") + 1]).toBe("article:1,front");
    expect(headers).not.toContain("surrogate-key");
  });
});

describe("conditional requests", () => {
  const tag = headersOf(ask(whole, { "accept-encoding": "br" }))["etag"] ?? "";

  it.each([tag, `W/${tag}`, `"old", ${tag}`, "*", ` ${tag} `, tag.replace("-br", ""), tag.replace("-br", "-gzip")])(
    "says that nothing has changed: %s",
    (header) => {
      const answer = ask(whole, { "accept-encoding": "br", "if-none-match": header });
      expect(answer.status).toBe(304);
      expect(answer.body).toBeNull();
      expect(headersOf(answer)).toMatchObject({ etag: tag, vary: expect.any(String), ...common });
      expect(Object.keys(headersOf(answer))).not.toContain("content-length");
      expect(Object.keys(headersOf(answer))).not.toContain("content-encoding");
    },
  );

  it.each([
    '"another"',
    "garbage",
    '"',
    tag.slice(1),
    tag.toUpperCase(),
    "\u0000\u00ff",
    `"${"x".repeat(1_000_000)}"`,
    `${'"a",'.repeat(1_000_000)}${tag}`,
    ",".repeat(100_000),
  ])("sends the page for anything else", (header) => {
    expect(ask(whole, { "if-none-match": header }).status).toBe(200);
  });

  it("never answers 304 in place of a missing or withdrawn page", () => {
    for (const status of [404, 410, 500]) {
      expect(ask(samplePrint({ status }), { "if-none-match": "*" }).status).toBe(status);
    }
  });
});

describe("headers for networks in front", () => {
  it("names what the page was made from, as far as 8 kB hold whole names", () => {
    const few = samplePrint({ dependencies: ["article:1", "site"] });
    expect(headersOf(ask(few))["surrogate-key"]).toBe("article:1 site");
    const dependencies = Array.from({ length: 5000 }, (_, id) => `article:${id}`);
    const keys = headersOf(ask(samplePrint({ dependencies })))["surrogate-key"] ?? "";
    expect(keys.length).toBeLessThanOrEqual(8000);
    expect(keys.length).toBeGreaterThan(7900);
    expect(keys.split(" ").every((key) => dependencies.includes(key))).toBe(true);
  });

  it("lets them keep a page for a moment, and a failure, a missing or a withdrawn page not at all", () => {
    expect(headersOf(ask(whole))["cdn-cache-control"]).toContain("max-age=30");
    for (const status of [404, 410, 500, 503]) {
      expect(headersOf(ask(samplePrint({ status })))["cdn-cache-control"]).toBe("no-store");
    }
  });

  it("has readers ask again each time, and never keep a failure", () => {
    expect(headersOf(ask(whole))["cache-control"]).toContain("max-age=0, must-revalidate");
    expect(headersOf(ask(samplePrint({ status: 503 })))["cache-control"]).toBe("no-store");
  });

  it("leaves what was made to be kept for ever alone", () => {
    const headers = { "content-type": "image/avif", "cache-control": "public, max-age=31536000, immutable" };
    const answer = headersOf(ask(samplePrint({ headers })));
    expect(answer["cache-control"]).toBe(headers["cache-control"]);
    expect(answer["vary"]).toBeUndefined();
  });
});
