import { describe, expect, it } from "vitest";
import { findForbiddenImports } from "./import-rule";

function judge(path: string, text: string): string[] {
  return findForbiddenImports({ path, text }).map(({ line, message }) => `${line} ${message}`);
}

describe("imports against the house plan", () => {
  it.each([
    ["components/ui/date.tsx", `import { getStory } from "@/stories/get-story";`],
    ["components/ui/date.tsx", `import type { Article } from "../../newsroom/payload-types";`],
    ["components/ui/date.tsx", `export { getStory } from "@/stories/get-story";`],
    ["components/ui/date.tsx", `export * from "@/stories/get-story";`],
    ["components/ui/date.tsx", `const story = await import("@/stories/get-story");`],
    ["components/ui/date.tsx", "const story = await import(`@/stories/${name}`);"],
    ["components/ui/date.tsx", `type Story = import("@/stories/get-story").Story;`],
    ["components/ui/date.tsx", `import config from "@payload-config";`],
    ["components/ui/date.tsx", `import { readSettings } from "@/env";`],
    ["app/(site)/[locale]/page.tsx", `import { openNewsroom } from "@/newsroom/open-newsroom";`],
    ["app/(site)/[locale]/page.tsx", `import { purge } from "@/press/purge";`],
    ["app/(newsroom)/layout.tsx", `import { getSite } from "@/stories/get-site";`],
    ["app/(site)/feed.xml/route.ts", `import { Card } from "@/components/front/card";`],
    ["stories/get-story.ts", `import { store } from "@/press/page-store";`],
    ["newsroom/hooks/purge.ts", `import { record } from "@/press/dependencies";`],
    ["newsroom/hooks/purge.ts", `import { getStory } from "@/stories/get-story";`],
    ["press/server.ts", `import type { Story } from "@/domain/story";`],
    ["press/server.ts", `import { routing } from "../i18n/routing";`],
    ["arabic/slug.ts", `import { z } from "zod";`],
    ["arabic/slug.ts", `import type { Edition } from "@/domain/edition";`],
    ["browser/main.ts", `import { slugFromTitle } from "../arabic/slug";`],
    ["domain/story.ts", `import type { Article } from "../newsroom/payload-types";`],
    ["stories/get-story.ts", `import { seed } from "../scripts/seed";`],
    ["stories/get-story.ts", `import { x } from "../../elsewhere/x";`],
    ["warehouse/box.ts", `export const box = 1;`],
  ])("%s refuses %s", (path, text) => {
    expect(judge(path, text)).toHaveLength(1);
  });

  it.each([
    ["components/ui/date.tsx", `import { formatDate } from "@/arabic/dates"; import { Icon } from "./icon";`],
    ["components/ui/date.tsx", `import type { Edition } from "@/domain/edition"; import Link from "next/link";`],
    ["app/(site)/[locale]/page.tsx", `import { getFront } from "@/stories/get-front"; import "../site.css";`],
    [
      "app/(newsroom)/layout.tsx",
      `import config from "@payload-config"; import { importMap } from "./admin/import-map";`,
    ],
    ["app/(site)/feed.xml/route.ts", `import { openNewsroom } from "@/newsroom/open-newsroom";`],
    ["stories/get-story.ts", `import { record } from "@/press/dependencies"; import { readSettings } from "@/env";`],
    ["newsroom/hooks/purge.ts", `import { purge } from "../../press/purge.ts";`],
    ["press/server.ts", `import { readSettings } from "../env"; import http from "node:http";`],
    ["arabic/slug.test.ts", `import { it } from "vitest"; import { slugFromTitle } from "./slug";`],
    ["i18n/request.ts", "const messages = await import(`../messages/${locale}.json`);"],
    ["proxy.ts", `import { routing } from "./i18n/routing";`],
    ["scripts/demo.ts", `import { fill } from "../newsroom/demo/fill"; import { start } from "@/press/server";`],
    ["next.config.js", `import { readSettings } from "./env";`],
  ])("%s allows %s", (path, text) => {
    expect(judge(path, text)).toEqual([]);
  });

  it("names the line and both ends", () => {
    expect(judge("press/server.ts", `import http from "node:http";\nimport { a } from "@/stories/a";\n`)).toEqual([
      "2 press may not import stories/a",
    ]);
  });
});
