import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures/reader";

/** The addresses that were told as read, so far. */
function watchReadings(page: Page): string[] {
  const told: string[] = [];
  page.on("request", (request) => {
    if (new URL(request.url()).pathname === "/read") told.push(`${request.method()} ${request.postData()}`);
  });
  return told;
}

test("a story counts once when it has stood on the screen for ten seconds", async ({ page, printed: { story } }) => {
  const told = watchReadings(page);
  // The clock stands still but for what is wanted here: a page may be slow to load.
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1_000);
  await page.goto(story.path);
  await page.clock.runFor(9_500);
  expect(told).toEqual([]);
  const answered = page.waitForResponse("**/read");
  await page.clock.runFor(1_000);
  expect((await answered).status()).toBe(204);
  await page.clock.runFor(60_000);
  expect(told).toEqual([`POST ${story.path}`]);
  expect((await answered).headers()["set-cookie"]).toBeUndefined();
});

test("previews and lists do not count", async ({ page, printed: { paths } }) => {
  const told = watchReadings(page);
  await page.clock.install();
  for (const name of ["a preview", "the front page", "a section", "the archive"] as const) {
    await page.goto(paths[name]);
    await page.clock.runFor(30_000);
  }
  expect(told).toEqual([]);
});

test("whoever asks not to be followed is not counted", async ({ page, printed: { story } }) => {
  const told = watchReadings(page);
  await page.addInitScript(() => Object.defineProperty(navigator, "globalPrivacyControl", { value: true }));
  await page.clock.install();
  await page.goto(story.path);
  await page.clock.runFor(30_000);
  expect(told).toEqual([]);
});
