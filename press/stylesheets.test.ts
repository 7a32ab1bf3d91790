import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStylesheets } from "./stylesheets";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "waraq-styles-"));
  mkdirSync(join(folder, "static", "chunks"), { recursive: true });
  writeFileSync(join(folder, "secret.css"), "secret{}");
  writeFileSync(join(folder, "static", "secret.txt"), "secret");
  writeFileSync(join(folder, "static", "chunks", "a-1.css"), "p{color:red}\n");
  writeFileSync(join(folder, "static", "chunks", "b.css"), 'p::after{content:"</style><script>"}');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const everything = { classes: new Set<string>(), elements: new Set(["p", "c"]) };

describe("openStylesheets", () => {
  it("reads what Next has built", () => {
    const read = openStylesheets(folder);
    expect(read("/_next/static/chunks/a-1.css")?.(everything)).toBe("p{color:red}");
    expect(read("/_next/static/chunks/a-1.css?dpl=1")?.(everything)).toBe("p{color:red}");
  });

  it("cannot end the element that it is put into", () => {
    const styles = openStylesheets(folder)("/_next/static/chunks/b.css")?.(everything);
    expect(styles).toContain("script>");
    expect(styles).not.toContain("</");
  });

  it.each([
    "/_next/static/../secret.css",
    "/_next/static/chunks/../../secret.css",
    "/_next/static/chunks/..%2f..%2fsecret.css",
    "/_next/static/%2e%2e/secret.css",
    "/_next/static//secret.css",
    "/_next/static/secret.txt",
    "/_next/static/chunks/missing.css",
    "/secret.css",
    "https://evil.example/_next/static/chunks/a-1.css",
    "//evil.example/_next/static/chunks/a-1.css",
    "",
  ])("leaves %s alone", (href) => {
    expect(openStylesheets(folder)(href)).toBeNull();
  });

  it("reads each once", () => {
    const read = openStylesheets(folder);
    const file = join(folder, "static", "chunks", "c.css");
    writeFileSync(file, "c{}");
    expect(read("/_next/static/chunks/c.css")?.(everything)).toBe("c{}");
    rmSync(file);
    expect(read("/_next/static/chunks/c.css")?.(everything)).toBe("c{}");
  });
});
