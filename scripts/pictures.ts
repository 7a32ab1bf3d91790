import { mkdirSync } from "node:fs";
import { chromium } from "@playwright/test";

/** Takes pictures of the pages of a running site, and the two that the README shows: `npm run pictures -- [origin]`. */
const [origin = "http://localhost:3000"] = process.argv.slice(2);
const folder = ".cache/pictures";
const shown = new Set(["article-390", "front-1280"]);
const widths = [390, 1280] as const;
const schemes = ["light", "dark"] as const;
const pages = {
  front: "/",
  article: "/news/1",
  section: "/section/syria",
  tag: "/tag/الفرات",
  author: "/author/hala-sarmini",
  archive: "/archive",
  corrections: "/corrections",
  donate: "/donate",
  about: "/about",
  missing: "/no-such-page",
  "front-en": "/en",
};

mkdirSync(folder, { recursive: true });
mkdirSync("docs/pictures", { recursive: true });
const executablePath = process.env["CHROME_PATH"] ?? "/usr/bin/chromium";
const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync", "--no-first-run"];
const browser = await chromium.launch({ executablePath, args });
for (const width of widths) {
  for (const colorScheme of schemes) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, locale: "ar" });
    const page = await context.newPage();
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(origin + path, { waitUntil: "networkidle" });
      const suffix = colorScheme === "dark" ? "-dark" : "";
      // Pictures further down are fetched only when they come near.
      for (const picture of await page.locator("img").all()) await picture.scrollIntoViewIfNeeded();
      await page.waitForLoadState("networkidle");
      const picture = `${name}-${width}${suffix}`;
      await page.screenshot({ path: `${folder}/${picture}.png`, fullPage: true });
      await page.evaluate("scrollTo(0, 0)");
      if (shown.has(picture)) await page.screenshot({ path: `docs/pictures/${picture}.png` });
    }
    await context.close();
  }
}
await browser.close();
