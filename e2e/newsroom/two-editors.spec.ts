import type { APIRequestContext } from "@playwright/test";
import { keptTextWords } from "@/newsroom/words/own/kept-text";
import { comeBack } from "../fixtures/desk";
import { expect, test } from "../fixtures/newsroom";
import { openStory, publish } from "../fixtures/story-desk";
import { uniqueWord } from "../fixtures/unique";

// Several pages of the newsroom are opened one after the other.
test.setTimeout(180_000);

const words = keptTextWords.ar;

type Draft = { title: string; standfirst: string };

async function readDraft(who: APIRequestContext, id: number): Promise<Draft> {
  return (await who.get(`/api/articles/${id}?draft=true&depth=0`)).json();
}

async function titleOf(who: APIRequestContext, id: number): Promise<string> {
  return (await readDraft(who, id)).title;
}

test("who was taken over from overwrites nothing, and is told so", async ({ browser, make, people }) => {
  const { id } = await make.draft();
  const first = await comeBack(browser, people.editor);
  await openStory(first.page, id);
  const [mine, theirs] = [`عنوان الأولى ${uniqueWord()}`, `عنوان الثاني ${uniqueWord()}`];
  await first.page.locator("#field-title").fill(mine);
  await expect.poll(() => titleOf(people.admin.request, id)).toBe(mine);
  const more = "ما زالت تكتب";
  await first.page.locator("#field-standfirst").fill(more);
  // What is saved after the other one has opened the story would make the other's state the older one.
  await expect.poll(async () => (await readDraft(people.admin.request, id)).standfirst).toBe(more);

  const second = await comeBack(browser, people.admin);
  await openStory(second.page, id);
  await second.page.locator("#field-title").fill(theirs);
  await expect.poll(() => titleOf(people.admin.request, id)).toBe(theirs);

  await first.page.locator("#field-title").fill(`${mine} من جديد`);
  const problem = first.page.locator(".kept-text__problem");
  await expect(problem).toContainText(new RegExp(`${words.why.stale}|${words.why.taken}`));
  await expect(problem).toContainText(words.kept);
  expect(await titleOf(people.admin.request, id)).toBe(theirs);
  await first.leave();
  await second.leave();
});

test("of two windows the older state is refused; one window alone saves as often as it likes", async ({
  browser,
  make,
  people,
}) => {
  const { id } = await make.draft();
  const desk = await comeBack(browser, people.editor);
  const [page, old] = [desk.page, await desk.context.newPage()];
  await openStory(page, id);
  await openStory(old, id);
  let title = "";
  for (let save = 1; save <= 3; save++) {
    title = `عنوان ${save} ${uniqueWord()}`;
    await page.locator("#field-title").fill(title);
    await expect.poll(() => titleOf(people.editor.request, id)).toBe(title);
  }
  await publish(page, id);
  await expect(page.locator(".kept-text__problem")).toBeHidden();

  const late = `عنوان متأخر ${uniqueWord()}`;
  await old.locator("#field-title").fill(late);
  await expect(old.locator(".kept-text__problem")).toContainText(words.why.stale);
  expect(await titleOf(people.editor.request, id)).toBe(title);
  await old.locator(".kept-text__problem").getByRole("button", { name: words.reload }).click();
  await expect(old.locator("#field-title")).toHaveValue(title);
  await old.locator(".kept-text__found").getByRole("button", { name: words.restore }).click();
  await expect(old.locator("#field-title")).toHaveValue(late);
  await expect.poll(() => titleOf(people.editor.request, id)).toBe(late);
  await desk.leave();
});
