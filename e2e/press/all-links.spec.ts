import { expect, test } from "@playwright/test";
import { LinkChecker, LinkState } from "linkinator";
import { copyData, siteUrl, startServer } from "../fixtures/server";
import { ask } from "./ask";

test("no link inside the site is broken, on any page that can be reached", async () => {
  test.setTimeout(300_000);
  const data = await copyData();
  const server = await startServer({ dataDir: data.dir });
  const skipped: string[] = [];
  try {
    const { links } = await new LinkChecker().check({
      path: [`${server.url}/`, `${server.url}/en`],
      recurse: true,
      concurrency: 8,
      urlRewriteExpressions: [{ pattern: new RegExp(`^${siteUrl}`), replacement: server.url }],
      linksToSkip: async (link) => {
        const foreign = !link.startsWith(server.url);
        if (foreign) skipped.push(link);
        return foreign;
      },
    });
    const broken = links.filter(({ state }) => state === LinkState.BROKEN);
    expect(broken.map(({ url, status, parent }) => `${status} ${url} on ${parent}`)).toEqual([]);
    expect(skipped.filter((link) => link.includes("127.0.0.1") || link.includes("localhost"))).toEqual([]);
    const reached = new Set(
      links.filter(({ state }) => state === LinkState.OK).map(({ url }) => new URL(url).pathname),
    );
    expect(reached.size).toBeGreaterThan(100);

    // What the sitemaps name answers too, whether or not a link leads there.
    const index = String((await ask(server.url, "/sitemap.xml")).body);
    for (const file of locsIn(index)) {
      for (const url of locsIn(String((await ask(server.url, new URL(file).pathname)).body))) {
        const { pathname } = new URL(url);
        expect((await ask(server.url, pathname)).status, pathname).toBe(200);
      }
    }
  } finally {
    await server.stop();
    await data.remove();
  }
});

const locsIn = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = ""]) => url);
