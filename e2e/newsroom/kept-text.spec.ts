import type { Page } from "@playwright/test";
import { keptTextWords } from "@/newsroom/words/own/kept-text";
import { comeBack, signInByForm, sitDown } from "../fixtures/desk";
import { expect, test } from "../fixtures/newsroom";
import { readPage } from "../fixtures/asked-page";
import { bodyOf, openStory, publish } from "../fixtures/story-desk";
import { uniqueWord } from "../fixtures/unique";

// Several pages of the newsroom are opened one after the other.
test.setTimeout(180_000);

const words = keptTextWords.ar;
const kept = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("waraq-kept:")).length);

test("a session that ends in mid-sentence loses nothing", async ({ browser, make, people }) => {
  const { id } = await make.draft();
  const { page, context, leave } = await comeBack(browser, people.reporter);
  await openStory(page, id);
  const sentence = `جملة لم تكتمل عن ${uniqueWord()}`;
  await context.clearCookies();
  await bodyOf(page).click();
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.type(` ${sentence}`);
  await expect(page.locator(".kept-text__problem")).toContainText(words.why.session);

  await signInByForm(page, people.reporter);
  await expect(page).toHaveURL(/\/admin\/?$/);
  await openStory(page, id);
  await expect(bodyOf(page)).not.toContainText(sentence);
  const found = page.locator(".kept-text__found");
  await found.getByText(words.compare).click();
  await expect(found.locator("dd").first()).toContainText(sentence);
  await found.getByRole("button", { name: words.restore }).click();
  await expect(bodyOf(page)).toContainText(sentence);
  const saved = async () =>
    JSON.stringify(await (await people.reporter.request.get(`/api/articles/${id}?draft=true`)).json());
  await expect.poll(saved).toContain(sentence);
  await expect(found).toBeHidden();
  await expect.poll(() => kept(page)).toBe(0);
  await leave();
});

test("a save that fails is told of until one succeeds; leaving forgets the text", async ({ browser, make, people }) => {
  const { id } = await make.draft();
  // A session of its own: it is ended here, and other tests need the reporter's.
  const { page, leave } = await sitDown(browser, people.reporter);
  await openStory(page, id);
  const saves = `**/api/articles/${id}?**`;
  await page.route(saves, (route) => route.abort());
  const problem = page.locator(".kept-text__problem");
  await page.locator("#field-title").fill(`عنوان ${uniqueWord()}`);
  await expect(problem).toContainText(words.why.offline);
  expect(await kept(page)).toBe(1);
  await page.unroute(saves);
  await problem.getByRole("button", { name: words.again }).click();
  await expect(problem).toBeHidden();
  await expect.poll(() => kept(page)).toBe(0);

  await page.route(saves, (route) => route.fulfill({ status: 503, json: { errors: [{ message: "مشغول" }] } }));
  await page.locator("#field-title").fill(`عنوان ${uniqueWord()}`);
  await expect(problem).toContainText("مشغول");
  await page.reload();
  await expect(page.locator(".kept-text__found")).toBeVisible();
  await page.goto("/admin/logout");
  await expect(page.locator("#field-email")).toBeVisible();
  expect(await kept(page)).toBe(0);
  await leave();
});

test("what was typed last is published, however busy the browser is", async ({ browser, make, people, stranger }) => {
  const { id } = await make.story();
  const { page, leave } = await comeBack(browser, people.editor);
  // As on a slow phone, which has no idle moment: what waits for one is done when its patience ends.
  await page.addInitScript(() => {
    const never = { didTimeout: true, timeRemaining: () => 0 };
    window.requestIdleCallback = (work, { timeout = 500 } = {}) => window.setTimeout(() => work(never), timeout);
    window.cancelIdleCallback = (handle) => window.clearTimeout(handle);
  });
  await openStory(page, id);
  await page.locator("#field-dateline").fill("حلب");
  const sentence = `وهذه آخر جملة عن ${uniqueWord()}.`;
  await bodyOf(page).click();
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.type(` ${sentence}`);
  await publish(page, id);
  expect(await readPage(stranger, `/news/${id}`)).toContain(sentence);
  await leave();
});
