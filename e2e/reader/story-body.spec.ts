import { blockWords as text } from "../fixtures/every-block";
import { expect, test } from "../fixtures/reader";

test.beforeEach(async ({ page, printed }) => {
  await page.goto(printed.story.path);
});

test("headings, lists and quotations are what they look like", async ({ page }) => {
  const body = page.locator(".story-text");
  await expect(body.locator("> p").first()).toContainText(text.first);
  await expect(body.locator("> p").last()).toHaveText(text.last);
  await expect(body.getByRole("heading", { level: 2, name: text.heading })).toBeVisible();
  await expect(body.getByRole("heading", { level: 3, name: text.subheading })).toBeVisible();
  await expect(body.locator("> ul > li")).toHaveText([new RegExp(text.bullet)]);
  await expect(body.locator("> ul > li > ul > li")).toHaveText([text.nested]);
  await expect(body.locator("> ol > li")).toHaveText([text.numbered]);
  await expect(body.locator("> blockquote")).toHaveText(text.quotation);
  const pull = body.locator("figure blockquote");
  await expect(pull).toContainText(text.pullQuote);
  await expect(pull.locator("footer")).toHaveText(text.attribution);
  await expect(body.getByRole("separator")).toBeVisible();
});

test("marks and directions survive into the text", async ({ page }) => {
  const body = page.locator(".story-text");
  await expect(body.locator("strong")).toHaveText(text.strong);
  await expect(body.locator("em")).toHaveText(text.emphasis);
  await expect(body.locator("s")).toHaveText(text.strike);
  await expect(body.locator("u")).toHaveText(text.underline);
  await expect(body.locator("bdi[dir=ltr]", { hasText: text.phone })).toHaveText(text.phone);
});

test("links lead where they say", async ({ page, printed: { story } }) => {
  const outside = page.getByRole("link", { name: text.outside });
  await expect(outside).toHaveAttribute("href", "https://example.org/report");
  await expect(outside).toHaveAttribute("rel", /noopener/);
  await page.getByRole("link", { name: text.inside }).click();
  await expect(page).toHaveURL(story.related.path);
});

test("pictures in the text have their own captions, and a gallery opens them whole", async ({ page, request }) => {
  const picture = page.locator(".story-text > figure", { hasText: text.pictureCaption });
  await expect(picture.locator("figcaption")).toHaveText(`${text.pictureCaption} (${text.pictureCredit})`);
  const gallery = page.locator("section", { has: page.getByRole("heading", { name: text.galleryTitle }) });
  await expect(gallery.locator("figure")).toHaveCount(2);
  await expect(gallery.getByText(text.galleryCaption)).toHaveCount(2);
  for (const link of await gallery.getByRole("link").all()) {
    const answer = await request.get((await link.getAttribute("href")) ?? "");
    expect(answer.headers()["content-type"]).toMatch(/^image\//);
  }
});

test("every picture of the text loads when the reader comes to it", async ({ page }) => {
  const pictures = page.locator("article img");
  expect(await pictures.count()).toBeGreaterThan(3);
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  }
});

test("a box and a link to another site stand as such", async ({ page }) => {
  const box = page.locator(".story-text aside");
  await expect(box.getByRole("heading", { name: text.boxTitle })).toBeVisible();
  await expect(box).toContainText(text.boxText);
  const embed = page.getByRole("link", { name: text.embedTitle });
  await expect(embed).toHaveAttribute("href", text.embedUrl);
  await expect(embed).toContainText("video.example.org");
  await expect(page.locator("iframe, object, embed")).toHaveCount(0);
});
