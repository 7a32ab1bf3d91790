import { createServer } from "node:http";
import { once } from "node:events";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { sendFormsTo } from "./dependencies";
import { answerForm, answerPersonal } from "./personal";
import type { NextHandler } from "./print";
import { samplePrint } from "./sample-print";

const print = samplePrint({ body: Buffer.from("notice"), headers: { "content-type": "text/html" } });
const asked: { method: string; url: string; sender: unknown; body: string }[] = [];

/** Stands for Next: a page for each key but one, and a route that takes forms. */
const handle: NextHandler = async (req, res) => {
  let body = "";
  for await (const part of req) body += String(part);
  const { method = "", url = "", headers } = req;
  asked.push({ method, url, sender: headers["x-forwarded-for"], body });
  if (method === "POST")
    return void res.writeHead(303, { location: "/donate/thanks", "critical-ch": "x", vary: "y" }).end();
  sendFormsTo("https://pay.example");
  res.writeHead(url.includes("gift=none") ? 404 : 200, { "content-type": "text/html", "accept-ch": "x" });
  res.end(`<!doctype html><script src="next.js"></script><p>${url}</p>`);
};

const options = {
  shop: { handle, host: "site.example", readStylesheet: () => null },
  handle,
  common: { "x-frame-options": "DENY" },
  missing: () => Promise.resolve(print),
  sorry: { ar: print, en: print },
};
const server = createServer((req, res) => {
  if (req.method === "POST") void answerForm(options, req, res, "198.51.100.7");
  else void answerPersonal(options, req, res);
});
let site = "";

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  site = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
});
afterAll(() => {
  server.close();
  vi.restoreAllMocks();
});

it("prints a page of one reader's slim and anew each time, for nobody to keep", async () => {
  for (const gift of ["a", "b", "a"]) {
    const answer = await fetch(`${site}/donate/thanks?gift=${gift}`);
    expect(await answer.text()).toBe(`<!doctype html><p>/donate/thanks?gift=${gift}</p>`);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "cache-control": "private, no-store",
      "referrer-policy": "no-referrer",
      "x-robots-tag": "noindex",
      "x-frame-options": "DENY",
    });
    expect(answer.headers.get("content-security-policy")).toContain("form-action 'self' https://pay.example;");
    expect(answer.headers.has("accept-ch")).toBe(false);
  }
  expect(asked.filter(({ method }) => method === "GET")).toHaveLength(3);
  const missing = await fetch(`${site}/donate/thanks?gift=none`);
  expect([missing.status, await missing.text()]).toEqual([404, "notice"]);
});

it("hands a form on with where it came from, and nothing back that would have it sent twice", async () => {
  const sent = { method: "POST", body: "amount=5", redirect: "manual" } as const;
  const answer = await fetch(`${site}/donate`, { ...sent, headers: { "x-forwarded-for": "1.2.3.4" } });
  expect([answer.status, answer.headers.get("location")]).toEqual([303, "/donate/thanks"]);
  expect(answer.headers.has("critical-ch")).toBe(false);
  expect(asked.at(-1)).toEqual({ method: "POST", url: "/donate", sender: "198.51.100.7", body: "amount=5" });
  const many = asked.length;
  expect((await fetch(`${site}/donate`, { ...sent, body: "x".repeat(40_000) })).status).toBe(413);
  expect(asked).toHaveLength(many);
});
