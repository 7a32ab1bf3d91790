import { expect, it } from "vitest";
import { isOpening } from "./preview";

const browser = { "user-agent": "Mozilla/5.0 (Linux; Android 9) Chrome/120.0 Mobile Safari/537.36" };
const get = (headers: Record<string, string>, method = "GET") => isOpening({ method, headers });

it("counts a person who opens a link, with an old browser or a new one", () => {
  expect(get(browser)).toBe(true);
  expect(get({ ...browser, "sec-fetch-dest": "document" })).toBe(true);
  expect(get({ "user-agent": "Mozilla/5.0 (Linux; Android 10; CUBOT X30) Chrome/120.0" })).toBe(true);
});

it.each([
  ["HEAD", browser, "HEAD"],
  ["a part of a page", { ...browser, rsc: "1" }, "GET"],
  ["a prefetch", { ...browser, "sec-purpose": "prefetch;prerender" }, "GET"],
  ["the newsroom's own frame", { ...browser, "sec-fetch-dest": "iframe" }, "GET"],
  ["a messenger that looks at a link", { "user-agent": "WhatsApp/2.23" }, "GET"],
  ["a crawler", { "user-agent": "Mozilla/5.0 (compatible; Googlebot/2.1)" }, "GET"],
] as const)("does not count %s", (_who, headers, method) => {
  expect(get(headers, method)).toBe(false);
});
