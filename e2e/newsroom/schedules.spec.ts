import type { Page } from "@playwright/test";
import { schedulePanelWords } from "@/newsroom/words/own/schedule-panel";
import { readPage } from "../fixtures/asked-page";
import { comeBack } from "../fixtures/desk";
import { expect, test } from "../fixtures/newsroom";
import { openStory } from "../fixtures/story-desk";

const { ar } = schedulePanelWords;

test.setTimeout(240_000);

const panelOf = (page: Page) => page.getByRole("region", { name: ar.title, exact: true });

/** Sets a time in the panel, an hour from now on the clocks of the site. @returns its number */
async function setTime(page: Page, story: number): Promise<number> {
  const panel = panelOf(page);
  const now = (await panel.getByLabel(ar.when).getAttribute("min")) ?? "";
  const later = new Date(Date.parse(`${now}:00Z`) + 3_600_000).toISOString().slice(0, now.length);
  await panel.getByLabel(ar.when).fill(later);
  const set = page.waitForResponse(
    (answer) => answer.request().method() === "POST" && answer.url().endsWith(`/${story}/schedule`),
  );
  await panel.getByRole("button", { name: ar.set }).click();
  const answer = await set;
  expect(answer.status()).toBe(201);
  return (await answer.json()).id;
}

test("an editor sets times at the desk, and what is typed afterwards does not go out", async ({
  browser,
  make,
  people,
  stranger,
}) => {
  const { id, title } = await make.draft();
  const { request } = people.editor;
  const { page, complaints, leave } = await comeBack(browser, people.editor);
  // Two seconds ahead, and then asked until it has passed: as the minute itself.
  const bringNear = async (schedule: number) => {
    const at = new Date(Date.now() + 2000).toISOString();
    expect((await request.post(`/api/schedules/${schedule}/move`, { data: { at } })).status()).toBe(200);
  };

  const publication = await test.step("the editor sets a time, and the desk shows it", async () => {
    await openStory(page, id);
    const schedule = await setTime(page, id);
    await expect(panelOf(page)).toContainText(ar.actions.publish);
    await page.goto("/admin");
    await expect(page.locator(".waraq-card").filter({ hasText: ar.deskTitle })).toContainText(title);
    return schedule;
  });
  await test.step("what was pinned goes out, and what was typed since lies beside it", async () => {
    const typed = `${title} كُتب بعد التثبيت`;
    const saved = await request.patch(`/api/articles/${id}?draft=true`, { data: { title: typed } });
    expect(saved.status()).toBe(200);
    await bringNear(publication);
    await expect.poll(async () => (await stranger.get(`/news/${id}`)).status()).toBe(200);
    const live = await readPage(stranger, `/news/${id}`);
    expect(live).toContain(title);
    expect(live).not.toContain(typed);
    await openStory(page, id);
    await expect(page.locator("#field-title")).toHaveValue(typed);
  });
  await test.step("a time of withdrawal is kept as well", async () => {
    await panelOf(page).getByLabel(ar.action).selectOption("withdraw");
    await bringNear(await setTime(page, id));
    await expect.poll(async () => (await stranger.get(`/news/${id}`)).status()).toBe(410);
  });
  expect(complaints).toEqual([]);
  await leave();
});

test("an embargo keeps a story from being published at the desk, in words", async ({
  browser,
  make,
  people,
  stranger,
}) => {
  const embargoUntil = new Date(Date.now() + 7_200_000).toISOString();
  const { id } = await make.draft({ embargoUntil }, { by: people.editor.request });
  const { page, leave } = await comeBack(browser, people.editor);
  await openStory(page, id);
  const refused = page.waitForResponse((answer) => answer.url().endsWith("/step"));
  await page.locator("#step-publish").click();
  expect((await refused).status()).toBe(400);
  await expect(page.locator(".waraq-bar__fault").first()).toContainText("حظر نشر");
  const early = page.waitForResponse(
    (answer) => answer.request().method() === "POST" && answer.url().endsWith("/schedule"),
  );
  const panel = panelOf(page);
  await panel.getByLabel(ar.when).fill((await panel.getByLabel(ar.when).getAttribute("min")) ?? "");
  await panel.getByRole("button", { name: ar.set }).click();
  expect((await early).status()).toBe(400);
  await readPage(stranger, `/news/${id}`, 404);
  await leave();
});
