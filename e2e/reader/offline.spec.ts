import { words } from "../fixtures/edition-words";
import { readDoc } from "../fixtures/answers";
import { pathOf } from "../fixtures/full-story";
import { listShelf, waitForWorker } from "../fixtures/offline";
import { expect, test } from "../fixtures/reader";

const { Kept } = words.ar;

// What was not kept cannot be had without a connection, and Chromium says so.
test.use({ mayLog: /net::ERR_(?:FAILED|INTERNET_DISCONNECTED)/ });

test("a story that was read opens without a connection, another page says so and lists it", async ({
  page,
  make,
  context,
}) => {
  const story = await make.story();
  await page.goto("/");
  await waitForWorker(page);
  await page.goto(pathOf(story));
  await expect.poll(() => listShelf(page, "waraq-read")).toContain(pathOf(story));

  await context.setOffline(true);
  await page.goto(`/news/${story.id}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(story.title);
  await page.goto("/section/culture");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(Kept.offlineTitle);
  await page.getByRole("link", { name: story.title }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(story.title);

  await page.goto("/section/culture");
  await context.setOffline(false);
  await page.getByRole("button", { name: Kept.retry }).click();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(Kept.offlineTitle);
  await expect(page).toHaveURL(/\/section\/culture/);
});

test("a saved story stays with its pictures until it is removed", async ({ page, printed, context }) => {
  const { path, title } = printed.story;
  await page.goto(path);
  await waitForWorker(page);
  await page.getByRole("button", { name: Kept.save }).click();
  await expect(page.getByText(Kept.saved)).toBeAttached();
  await expect(page.getByRole("button", { name: Kept.unsave })).toBeVisible();

  await page.goto("/saved");
  await page.getByRole("checkbox", { name: Kept.keepRead }).uncheck();
  await expect.poll(() => listShelf(page, "waraq-read")).toEqual([]);
  // A page that is left before it has written that down has not written it down.
  await expect.poll(() => page.evaluate(() => caches.has("waraq-forgetful"))).toBe(true);
  await context.setOffline(true);
  await page.reload();
  await page.getByRole("link", { name: title }).click();
  const lead = page.locator("article figure img").first();
  await expect(lead).toBeVisible();
  await expect.poll(() => lead.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);

  await page.goto("/saved");
  await page.getByRole("listitem").filter({ hasText: title }).getByRole("button", { name: Kept.remove }).click();
  await expect(page.getByText(Kept.savedNone)).toBeVisible();
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(Kept.offlineTitle);
});

test("a story that was withdrawn leaves the reader's browser", async ({ page, make, people }) => {
  const [opened, listed] = [await make.story(), await make.story()];
  await page.goto("/");
  await waitForWorker(page);
  for (const story of [opened, listed]) {
    await page.goto(pathOf(story));
    await page.getByRole("button", { name: Kept.save }).click();
    await expect(page.getByRole("button", { name: Kept.unsave })).toBeVisible();
  }
  for (const { id } of [opened, listed]) {
    await readDoc(await people.editor.request.patch(`/api/articles/${id}`, { data: { _status: "draft" } }));
  }
  await page.goto(pathOf(opened));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.ar.Notice.goneTitle);
  await expect.poll(() => listShelf(page, `waraq-saved-${opened.id}`)).toEqual([]);
  await page.goto("/saved");
  await expect(page.getByText(Kept.savedNone)).toBeVisible();
  for (const shelf of ["waraq-read", `waraq-saved-${listed.id}`]) {
    await expect.poll(() => listShelf(page, shelf)).toEqual([]);
  }
});

test("everything that is kept can be deleted at once", async ({ page, make }) => {
  const story = await make.story();
  await page.goto("/");
  await waitForWorker(page);
  await page.goto(pathOf(story));
  await page.getByRole("button", { name: Kept.save }).click();
  await expect(page.getByRole("button", { name: Kept.unsave })).toBeVisible();
  await page.goto("/saved");
  await expect(page.getByRole("link", { name: story.title }).first()).toBeVisible();
  await page.getByRole("button", { name: Kept.forget }).click();
  await expect(page.getByText(Kept.savedNone)).toBeVisible();
  await expect(page.getByText(Kept.readNone)).toBeVisible();
  expect(await listShelf(page, "waraq-read")).toEqual([]);
  expect(await listShelf(page, `waraq-saved-${story.id}`)).toEqual([]);
});

test("light pages install nothing until a story is saved", async ({ page, make, context }) => {
  const story = await make.story();
  await context.setExtraHTTPHeaders({ "save-data": "on" });
  const installed = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await page.goto(pathOf(story));
  await page.waitForLoadState("networkidle");
  expect(await installed()).toBe(0);
  await page.getByRole("button", { name: Kept.save }).click();
  await expect.poll(installed).toBe(1);
});
