import type { Page } from "@playwright/test";
import { storyDeskWords } from "@/newsroom/words/own/story-desk";
import { workflowWords } from "@/newsroom/words/own/workflow";
import { readPage } from "../fixtures/asked-page";
import { comeBack } from "../fixtures/desk";
import { expect, test } from "../fixtures/newsroom";
import { openStory } from "../fixtures/story-desk";
import { uniqueWord } from "../fixtures/unique";

const { ar } = storyDeskWords;
const { states } = workflowWords.ar;

const bar = (page: Page) => page.locator(".waraq-bar");

/** Presses a step's button and waits until the newsroom has taken it. */
async function take(page: Page, step: keyof typeof ar.buttons, note?: string): Promise<void> {
  const taken = page.waitForResponse((answer) => answer.url().endsWith("/step"));
  await page.locator(`#step-${step}`).click();
  if (note !== undefined) {
    await page.locator("#step-note").fill(note);
    await page.locator("#step-confirm").click();
  }
  expect((await taken).status()).toBe(200);
}

test("a story goes from its reporter through an editor to readers, and is edited beside the live one", async ({
  browser,
  make,
  people,
  stranger,
}) => {
  test.setTimeout(300_000);
  const { id, title } = await make.draft();
  const [reporter, editor] = [await comeBack(browser, people.reporter), await comeBack(browser, people.editor)];
  const lacks = `ينقصها مصدر عن ${uniqueWord()} <b>`;

  await test.step("the reporter sends it for review, and is not offered to publish", async () => {
    await openStory(reporter.page, id);
    await expect(reporter.page.locator("#step-publish, #step-approve")).toHaveCount(0);
    await take(reporter.page, "send");
    await expect(bar(reporter.page)).toContainText(states.review);
  });

  await test.step("the editor finds it on the desk and sends it back with a note", async () => {
    await editor.page.goto("/admin");
    await editor.page.locator(".waraq-card").first().getByRole("link", { name: title }).click();
    await take(editor.page, "send-back", lacks);
    await expect(bar(editor.page)).toContainText(lacks);
  });

  await test.step("the reporter finds it on the desk, mends it, and sends it again", async () => {
    await reporter.page.goto("/admin");
    await expect(reporter.page.locator(".waraq-desk")).toContainText(lacks);
    await openStory(reporter.page, id);
    await expect(bar(reporter.page)).toContainText(lacks);
    await reporter.page.locator("#field-title").fill(`${title} بمصدر`);
    await take(reporter.page, "send");
  });

  await test.step("the editor approves and publishes what the reporter has typed last", async () => {
    await openStory(editor.page, id);
    await expect(editor.page.locator("#field-title")).toHaveValue(`${title} بمصدر`);
    await take(editor.page, "approve");
    await expect(bar(editor.page)).toContainText(states.approved);
    await take(editor.page, "publish");
    await expect(bar(editor.page)).toContainText(states.published);
    expect(await readPage(stranger, `/news/${id}`)).toContain(`${title} بمصدر`);
  });

  await test.step("a change stands beside the live story until it is published", async () => {
    const better = `${title} بعنوان جديد`;
    const changed = await people.editor.request.patch(`/api/articles/${id}?draft=true`, { data: { title: better } });
    expect(changed.status()).toBe(200);
    await openStory(editor.page, id);
    await expect(bar(editor.page)).toContainText("وهذه مسودة تعديل");
    expect(await readPage(stranger, `/news/${id}`)).not.toContain(better);
    await take(editor.page, "publish");
    await expect(bar(editor.page)).toContainText(states.published);
    expect(await readPage(stranger, `/news/${id}`)).toContain(better);
  });
  expect([...reporter.complaints, ...editor.complaints]).toEqual([]);
  await reporter.leave();
  await editor.leave();
});

test("a note beside a story reaches the colleague it is for, by keyboard alone", async ({ browser, make, people }) => {
  const { id } = await make.draft();
  const editor = await comeBack(browser, people.editor);
  const words = `أين المصدر عن ${uniqueWord()}؟`;
  await openStory(editor.page, id);
  await editor.page.locator(".waraq-bar__notes summary").focus();
  await editor.page.keyboard.press("Enter");
  await editor.page.locator("#note-text").focus();
  await editor.page.keyboard.type(words);
  await editor.page.locator("#note-to").selectOption({ label: people.reporter.name });
  await editor.page.locator("#note-send").press("Enter");
  await expect(editor.page.locator(".waraq-bar__notes li")).toContainText(words);
  await editor.leave();
  const reporter = await comeBack(browser, people.reporter);
  await reporter.page.goto("/admin");
  await expect(reporter.page.locator(".waraq-desk")).toContainText(words);
  await reporter.leave();
});
