import type { Page } from "@playwright/test";
import { nextSave, openStory, sitDown } from "../fixtures/desk";
import { readEnvironment } from "../fixtures/environment";
import { expect, test } from "../fixtures/newsroom";
import { jpeg } from "../fixtures/pictures";
import { uniqueWord } from "../fixtures/unique";

test.setTimeout(240_000);

test("a story is written, previewed, published, read, corrected and withdrawn", async ({
  browser,
  people,
  stranger,
  cleanUp,
}) => {
  const { baseUrl: origin } = readEnvironment();
  const word = uniqueWord();
  const title = `رحلة ${word} إلى القراء`;
  const sentence = `كتب المراسل هذه الجملة عن ${word}.`;

  // The reporter writes.
  const reporter = await sitDown(browser, people.reporter, origin);
  await expect(reporter.page.locator("html")).toHaveAttribute("lang", "ar");
  await expect(reporter.page.locator("html")).toHaveAttribute("dir", /rtl/i);
  const id = await startStory(reporter.page);
  cleanUp("articles", id);
  await reporter.page.locator("#field-title").fill(title);
  await reporter.page.locator("[data-lexical-editor=true]").first().click();
  await reporter.page.keyboard.type(sentence);
  await reporter.page.locator("#field-section .rs__control").click();
  await reporter.page.locator(".rs__option").first().click();
  cleanUp("media", await uploadLead(reporter.page, `صورة ${word}`));
  await expect(async () => {
    const draft = await people.reporter.request.get(`/api/articles/${id}?draft=true&depth=0`);
    expect(await draft.json()).toMatchObject({ title, leadImage: expect.any(Number), section: expect.any(Number) });
  }).toPass();

  // Nothing was lost, and publishing is not offered.
  await openStory(reporter.page, id);
  await expect(reporter.page.locator("#field-title")).toHaveValue(title);
  await expect(reporter.page.locator("[data-lexical-editor=true]").first()).toContainText(sentence);
  await expect(reporter.page.locator("#action-save")).toHaveCount(0);

  // The draft is shown to whoever holds its link, and to nobody else.
  const link = await reporter.page.locator("#preview-button").getAttribute("href");
  expect((await stranger.get(`/news/${id}`)).status()).toBe(404);
  const preview = await reporter.page.context().newPage();
  await preview.goto(link ?? "");
  await expect(preview.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(preview.locator("article").first()).toContainText(sentence);
  await preview.close();

  // The editor sees the page change while writing, and publishes.
  const editor = await sitDown(browser, people.editor, origin);
  await openStory(editor.page, id);
  await editor.page.locator("#live-preview-toggler").click();
  const pane = editor.page.frameLocator("iframe").getByRole("heading", { level: 1 });
  await expect(pane).toHaveText(title, { timeout: 30_000 });
  const better = `${title} وما بعدهم`;
  await editor.page.locator("#field-title").fill(better);
  await expect(pane).toHaveText(better, { timeout: 30_000 });
  await publish(editor.page, id);

  // A stranger reads.
  const answer = await stranger.get(`/news/${id}`);
  expect(answer.status()).toBe(200);
  expect(await answer.text()).toContain(sentence);
  const section = await readSection(stranger, id);
  expect(await (await stranger.get(section)).text()).toContain(better);

  // The editor corrects what is published.
  await openStory(editor.page, id);
  const correction = `صُوّب اسم ${word} بعد النشر.`;
  await editor.page.locator("#field-corrections .array-field__add-row").click();
  const row = editor.page.locator("#field-corrections__0__text");
  if (!(await row.isVisible()))
    await editor.page.locator("#field-corrections .array-field__row .collapsible__toggle").first().click();
  await row.fill(correction);
  await publish(editor.page, id);
  const corrected = await (await stranger.get(`/news/${id}`)).text();
  expect(corrected).toContain(correction);
  expect(corrected).toContain("حُدّثت:");

  // And withdraws it.
  await openStory(editor.page, id);
  await editor.page
    .locator(".doc-controls__popup button, .doc-controls__dots")
    .first()
    .click()
    .catch(() => undefined);
  await editor.page.locator("#action-unpublish").click();
  const withdrawn = nextSave(editor.page, id);
  await editor.page.locator("#confirm-action").click();
  await withdrawn;
  const gone = await stranger.get(`/news/${id}`);
  expect(gone.status()).toBe(410);
  expect(await gone.text()).not.toContain(sentence);
  expect(await (await stranger.get(section)).text()).not.toContain(better);

  expect([...reporter.complaints, ...editor.complaints]).toEqual([]);
  await reporter.leave();
  await editor.leave();
});

/** A new story gets its number with its first, empty save. */
async function startStory(page: Page): Promise<number> {
  await page.goto("/admin/collections/articles/create");
  await page.waitForURL(/\/articles\/\d+/);
  await expect(page.locator("#field-title")).toBeVisible();
  return Number(/\/articles\/(\d+)/.exec(page.url())?.[1]);
}

/** Uploads the lead picture in the drawer beside the story. @returns its id */
async function uploadLead(page: Page, alt: string): Promise<number> {
  await page.locator("#field-leadImage .upload__createNewToggler").click();
  const drawer = page.locator(".drawer");
  await drawer
    .locator("input[type=file]")
    .setInputFiles({ name: "lead.jpg", mimeType: "image/jpeg", buffer: await jpeg() });
  await drawer.locator("#field-alt").fill(alt);
  const uploaded = page.waitForResponse(
    (response) =>
      response.url().includes("/api/media") && response.request().method() === "POST" && response.status() === 201,
  );
  await drawer.locator("#action-save").click();
  const { doc } = await (await uploaded).json();
  return doc.id;
}

async function publish(page: Page, id: number): Promise<void> {
  const saved = page.waitForResponse(
    (response) =>
      response.url().includes(`/api/articles/${id}`) &&
      response.request().method() === "PATCH" &&
      (response.request().postData() ?? "").includes('"published"') &&
      response.ok(),
  );
  await page.locator("#action-save").click();
  await saved;
}

async function readSection(stranger: { get: (path: string) => Promise<{ json: () => Promise<unknown> }> }, id: number) {
  const article: unknown = await (await stranger.get(`/api/articles/${id}?depth=1&select[section]=true`)).json();
  expect(article).toMatchObject({ section: { slug: expect.any(String) } });
  return `/section/${Reflect.get(Object(Reflect.get(Object(article), "section")), "slug")}`;
}
