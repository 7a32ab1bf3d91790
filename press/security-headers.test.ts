import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { contentSecurityPolicy, readerHeaders } from "./security-headers";

const sourceOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

describe("contentSecurityPolicy", () => {
  it("names inline code to the letter, Arabic and entities included", () => {
    const script = 'document.title="خبر &amp; <b>"';
    const policy = contentSecurityPolicy({ scripts: [script, "b()"], styles: ["p{color:red}\n"] });
    expect(policy).toContain(`script-src 'self' ${sourceOf(script)} ${sourceOf("b()")};`);
    expect(policy).toContain(`style-src ${sourceOf("p{color:red}\n")};`);
  });

  it("allows nothing unsafe, no other origin, and nobody to frame the page", () => {
    const policy = contentSecurityPolicy({ scripts: [], styles: [] });
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:|blob:/);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
  });
});

describe("readerHeaders", () => {
  it("asks for TLS only where the site has it", () => {
    expect(readerHeaders("https://waraq.example")["strict-transport-security"]).toMatch(/max-age=31536000/);
    expect(readerHeaders("http://localhost:3000")["strict-transport-security"]).toBeUndefined();
  });

  it("never asks browsers for hints about themselves", () => {
    expect(Object.keys(readerHeaders("https://waraq.example")).join()).not.toMatch(/accept-ch|critical-ch/i);
  });
});
