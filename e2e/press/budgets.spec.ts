import { readFile } from "node:fs/promises";
import { brotliDecompressSync } from "node:zlib";
import { readEnvironment } from "../fixtures/environment";
import { pathOf } from "../fixtures/full-story";
import { expect, test } from "../fixtures/newsroom";
import { jpeg } from "../fixtures/pictures";
import { uniqueLatin } from "../fixtures/unique";
import { ask, askForBrotli } from "./ask";
import { longStory, makeFourTags } from "./long-story";

const { baseUrl } = readEnvironment();

test.describe("a story of ten paragraphs, four tags and a lead picture", () => {
  test("fits with its styles into the first flight of a connection: 14,000 bytes", async ({ make }) => {
    const picture = await make.picture({ file: await jpeg({ width: 1600, height: 1067 }) });
    const tags = await makeFourTags(make, uniqueLatin());
    const story = await make.story({ ...longStory, tags, leadImage: picture.id, leadCaption: longStory.standfirst });
    const { body, status } = await askForBrotli(baseUrl, pathOf(story));
    expect(status).toBe(200);
    const html = brotliDecompressSync(body).toString();
    expect(html.match(/<p[ >]/g)?.length).toBeGreaterThanOrEqual(10);
    expect(html).toContain("<picture");
    expect(html).toContain("<style>");
    test.info().annotations.push({ type: "bytes", description: String(body.length) });
    expect(body.length).toBeLessThanOrEqual(14_000);
  });
});

test("the script for readers is 3,000 bytes at most", async () => {
  const page = (await ask(baseUrl, "/")).body.toString();
  const scripts = [...page.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src = ""]) => src);
  expect(scripts).toHaveLength(1);
  const { body, headers } = await ask(baseUrl, scripts[0] ?? "", { headers: { "accept-encoding": "br" } });
  expect(headers["content-type"]).toContain("javascript");
  expect(headers["cache-control"]).toContain("immutable");
  expect(headers["content-encoding"]).toBe("br");
  expect(body.length).toBeLessThanOrEqual(3000);
});

test("the worker for reading without a connection is 2,000 bytes at most", async () => {
  const { body, headers } = await ask(baseUrl, "/sw.js", { headers: { "accept-encoding": "br" } });
  expect(headers).toMatchObject({ "content-encoding": "br", "cache-control": "no-cache" });
  expect(brotliDecompressSync(body).toString()).toContain("waraq-read");
  expect(body.length).toBeLessThanOrEqual(2000);
});

test("two fonts of 40 kB at most are fetched beforehand, from the site itself", async () => {
  const page = (await ask(baseUrl, "/")).body.toString();
  const fonts = [...page.matchAll(/<link rel="preload" as="font"[^>]* href="([^"]+)"/g)].map(([, href = ""]) => href);
  expect(fonts).toHaveLength(2);
  let bytes = 0;
  for (const font of fonts) {
    expect(font).toMatch(/^\/fonts\/[\w.-]+\.woff2$/);
    const { body, headers } = await ask(baseUrl, font);
    expect(headers["cache-control"]).toContain("immutable");
    expect(body).toEqual(await readFile(`public${font}`));
    bytes += body.length;
  }
  expect(bytes).toBeLessThanOrEqual(40_000);
});
