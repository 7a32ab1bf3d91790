import { createHash } from "node:crypto";
import { readEnvironment } from "../fixtures/environment";
import { expect, test } from "../fixtures/newsroom";
import { ask } from "./ask";

const { baseUrl } = readEnvironment();
const pages = ["/", "/en", "/donate", "/section/culture", "/there/is/nothing", "/news/999999999"];

const sourceOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const textsOf = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, text = ""]) => text);

for (const path of pages) {
  test.describe(path, () => {
    test("allows its own inline code to the letter and nothing unsafe", async () => {
      const { headers, body } = await ask(baseUrl, path);
      const html = body.toString();
      const policy = String(headers["content-security-policy"]);
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|\*|https?:|data:|blob:/);
      const inline = [
        ...textsOf(html, /<script (?:data-waraq=""|type="speculationrules")>([\s\S]*?)<\/script>/g),
        ...textsOf(html, /<style>([\s\S]*?)<\/style>/g),
      ];
      const allowed = textsOf(policy, /('sha256-[^']+')/g);
      expect(allowed.toSorted()).toEqual([...new Set(inline.map(sourceOf))].toSorted());
      expect(html).not.toMatch(/ style="| on\w+="/);
    });

    test("has nothing of Next's scripts, and its metadata in the head", async () => {
      const html = (await ask(baseUrl, path)).body.toString();
      const [head = "", rest = ""] = html.split("</head>");
      expect(html).not.toMatch(/_next\/static\/[^"]*\.js|__next_f|\$RC|<template|<!--/);
      const scripts = textsOf(html, /<script([^>]*)>/g);
      expect(scripts.every((attributes) => /data-waraq|ld\+json|speculationrules/.test(attributes))).toBe(true);
      expect(head).toMatch(/<title>[^<]+<\/title>/);
      expect(head).toContain('name="viewport"');
      expect(rest).not.toMatch(/<title>|<meta |rel="canonical"/);
    });

    test("carries the headers that keep readers safe, and asks nothing of their browsers", async () => {
      const { headers } = await ask(baseUrl, path);
      expect(headers).toMatchObject({
        "x-content-type-options": "nosniff",
        "referrer-policy": "strict-origin-when-cross-origin",
        "x-frame-options": "DENY",
        "cross-origin-opener-policy": "same-origin",
        "permissions-policy": expect.stringContaining("camera=()"),
      });
      const names = Object.keys(headers).join(" ");
      expect(names).not.toMatch(/accept-ch|critical-ch|set-cookie|x-powered-by|server|x-nextjs|x-middleware/);
      expect(headers["vary"]).not.toMatch(/rsc|next-router|sec-ch/i);
    });
  });
}
