import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures/reader";
import { words } from "../fixtures/words";

async function canonicalOf(page: Page): Promise<string> {
  return (await page.locator("link[rel=canonical]").getAttribute("href")) ?? "";
}

test("share links carry the story's title and address", async ({ page, printed: { story } }) => {
  await page.goto(story.path);
  const url = await canonicalOf(page);
  expect(new URL(url).pathname).toBe(story.path);
  const both = `${story.title}\n${url}`;
  const { Shell } = words;
  for (const [name, target, parameters] of [
    [Shell.whatsapp, "https://wa.me/", { text: both }],
    [Shell.telegram, "https://t.me/share/url", { url, text: story.title }],
    [Shell.x, "https://x.com/intent/post", { url, text: story.title }],
    [Shell.facebook, "https://www.facebook.com/sharer/sharer.php", { u: url }],
    [Shell.email, "mailto:", { subject: story.title, body: both }],
  ] as const) {
    const link = page.getByRole("region", { name: words.Article.share }).getByRole("link", { name, exact: true });
    await expect(link).toHaveAttribute("rel", /noreferrer/);
    const href = (await link.getAttribute("href")) ?? "";
    const [before, query] = href.split("?");
    expect(before).toBe(target);
    expect(Object.fromEntries(new URLSearchParams(query))).toEqual(parameters);
  }
});

test("copying the address says so, then offers it again", async ({ page, context, baseURL, printed: { story } }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: baseURL ?? "" });
  await page.clock.install();
  await page.goto(story.path);
  const share = page.getByRole("region", { name: words.Article.share });
  await expect(share.getByRole("status")).toHaveText("");
  await share.getByRole("button", { name: words.Article.copy }).click();
  await expect(share.getByRole("button")).toHaveText(words.Article.copied);
  await expect(share.getByRole("status")).toHaveText(words.Article.copied);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await canonicalOf(page));
  await page.clock.fastForward(5_000);
  await expect(share.getByRole("button")).toHaveText(words.Article.copy);
});

test("copying works where the browser gives pages no clipboard", async ({ page, context, baseURL, printed }) => {
  await context.grantPermissions(["clipboard-read"], { origin: baseURL ?? "" });
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("not here"));
  });
  await page.goto(printed.story.path);
  const button = page.getByRole("region", { name: words.Article.share }).getByRole("button");
  await button.click();
  await expect(button).toHaveText(words.Article.copied);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await canonicalOf(page));
  await expect(page.locator("textarea")).toHaveCount(0);
});
