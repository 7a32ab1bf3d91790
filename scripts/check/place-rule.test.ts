import { describe, expect, it } from "vitest";
import { findMisplaced } from "./place-rule";

describe("things that have one place", () => {
  it.each([
    ["stories/load.ts", "const port = process.env.PORT;"],
    ["stories/load.ts", `const port = process["env"].PORT;`],
    ["newsroom/payload.config.ts", "const ci = process.env.CI;"],
    ["stories/load.ts", "const { env } = process;"],
    ["stories/load.ts", `import { env } from "node:process";`],
    ["press/server.ts", `console.log("ready");`],
    ["browser/main.ts", `console.error("oops");`],
    ["components/ui/raw.tsx", "const raw = <p dangerouslySetInnerHTML={{ __html: html }} />;"],
    ["components/ui/raw.tsx", `const props = { dangerouslySetInnerHTML: { __html: html } };`],
    ["components/ui/raw.tsx", `import { locale } from "next/root-params";`],
  ])("%s refuses %s", (path, text) => {
    expect(findMisplaced({ path, text })).toMatchObject([{ path, line: 1 }]);
  });

  it.each([
    ["env.ts", "const port = process.env.PORT;"],
    ["playwright.config.ts", "const ci = process.env.CI;"],
    ["scripts/demo.ts", `console.log(process.env.HOME);`],
    ["components/ui/json-ld.tsx", "const raw = <script dangerouslySetInnerHTML={{ __html: json }} />;"],
    ["i18n/request.ts", `import { locale } from "next/root-params";`],
    ["press/server.ts", `process.on("SIGTERM", stop); // not console.log`],
  ])("%s allows %s", (path, text) => {
    expect(findMisplaced({ path, text })).toEqual([]);
  });
});
