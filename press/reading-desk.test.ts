import { inject } from "light-my-request";
import { beforeEach, expect, test, vi } from "vitest";
import { ReadingDesk } from "./reading-desk";
import { listenForReadings, type Readings } from "./readings";

const person = "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/120.0.0.0 Mobile Safari/537.36";
const printed = new Set(["/news/42/%D8%AE%D8%A8%D8%B1", "/en/news/43/story", "/about"]);

let told: Readings[];
let desk: ReadingDesk;
const report = vi.fn<(problem: string, error: unknown) => void>();

beforeEach(() => {
  told = [];
  listenForReadings(async (readings) => void told.push(readings));
  desk = new ReadingDesk({ isPrinted: (url) => printed.has(url), report });
});

async function read(path: string, headers: Record<string, string> = {}): Promise<void> {
  const answer = await inject((req, res) => void desk.answer(req, res), {
    method: "POST",
    url: "/read",
    payload: path,
    headers: { "user-agent": person, "content-type": "text/plain", ...headers },
  });
  expect([answer.statusCode, answer.payload]).toEqual([204, ""]);
}

async function tellOnce(): Promise<Record<number, number>> {
  await desk.tell();
  return Object.fromEntries(told.at(-1) ?? []);
}

test("each reading of a printed story counts, whatever spelling the browser gives its address", async () => {
  await read("/news/42/%D8%AE%D8%A8%D8%B1");
  await read("/news/42/خبر");
  await read("/news/42/%d8%ae%d8%a8%d8%b1?utm_source=x", { "sec-fetch-site": "same-origin" });
  await read("/en/news/43/story");
  expect(await tellOnce()).toEqual({ 42: 3, 43: 1 });
  expect(await tellOnce()).toEqual({});
});

test.each([
  ["a page that is no story", "/about", {}],
  ["a story that was never printed", "/news/44/other", {}],
  ["an address that leads to a story", "/news/42", {}],
  ["a preview", "/preview/abcdef", {}],
  ["nothing", "", {}],
  ["garbage", "\u0000%E0%A4%A", {}],
  ["too much", `/news/42/%D8%AE%D8%A8%D8%B1?${"x".repeat(3000)}`, {}],
  ["a robot", "/news/42/%D8%AE%D8%A8%D8%B1", { "user-agent": "Mozilla/5.0 (compatible; Googlebot/2.1)" }],
  ["somebody of the newsroom", "/news/42/%D8%AE%D8%A8%D8%B1", { cookie: "lite=1; payload-token=abc" }],
  ["another site", "/news/42/%D8%AE%D8%A8%D8%B1", { "sec-fetch-site": "cross-site" }],
])("%s does not count", async (_who, path, headers) => {
  await read(path, headers);
  expect(await tellOnce()).toEqual({});
});

test("two thousand invented addresses leave nothing behind, and one sender counts a little only", async () => {
  for (let id = 1; id <= 2000; id += 1) await read(`/news/${id}/x`);
  for (let again = 0; again < 200; again += 1) await read("/en/news/43/story");
  expect(await tellOnce()).toEqual({ 43: 20 });
});

test("what could not be told is told the next time", async () => {
  listenForReadings(() => Promise.reject(new Error("the database is locked")));
  await read("/en/news/43/story");
  await desk.tell();
  expect(report).toHaveBeenCalledOnce();
  listenForReadings(async (readings) => void told.push(readings));
  await read("/en/news/43/story");
  expect(await tellOnce()).toEqual({ 43: 2 });
});
