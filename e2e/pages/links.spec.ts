import type { APIRequestContext, Page } from "@playwright/test";
import { pageNames } from "../fixtures/printed-pages";
import { expect, test } from "../fixtures/reader";

/** Every address of this site that a page names: in links, pictures, stylesheets, fonts and scripts. */
function listAddresses(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const named = [...document.querySelectorAll("[href], [src]")].map(
      (element) => element.getAttribute("href") ?? element.getAttribute("src") ?? "",
    );
    const sized = [...document.querySelectorAll("[srcset]")].flatMap((element) =>
      (element.getAttribute("srcset") ?? "").split(",").map((part) => part.trim().split(" ")[0] ?? ""),
    );
    const urls = [...named, ...sized].map((address) => new URL(address, location.href));
    return [...new Set(urls.filter(({ origin }) => origin === location.origin).map(({ href }) => href))];
  });
}

/** Those of the addresses that answer with anything but what was asked for. */
async function findBroken(request: APIRequestContext, addresses: string[], known: Set<string>): Promise<string[]> {
  const broken: string[] = [];
  for (const address of addresses) {
    const [url = ""] = address.split("#");
    if (known.has(url)) continue;
    const status = (await request.get(url, { maxRedirects: 0 })).status();
    if (status === 200) known.add(url);
    else broken.push(`${status} ${decodeURI(url)}`);
  }
  return broken;
}

const known = new Set<string>();

for (const name of pageNames) {
  test(`every address on ${name} answers`, async ({ page, printed, stranger }) => {
    await expect(async () => {
      // Other tests publish and delete stories meanwhile: what is broken must be so on a fresh page too.
      await page.goto(printed.paths[name]);
      const own = new URL(page.url()).pathname;
      const addresses = (await listAddresses(page)).filter((address) => new URL(address).pathname !== own);
      expect(addresses.length).toBeGreaterThan(10);
      expect(await findBroken(stranger, addresses, known)).toEqual([]);
    }).toPass({ timeout: 60_000 });
    const fragments = await page
      .locator("a[href^='#']")
      .evaluateAll((links) => links.map((link) => (link.getAttribute("href") ?? "").slice(1)));
    expect(fragments).toContain("content");
    for (const id of fragments) await expect(page.locator(`[id="${id}"]`)).toHaveCount(1);
  });
}
