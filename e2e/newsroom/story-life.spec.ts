import { readPage } from "../fixtures/asked-page";
import { sitDown } from "../fixtures/desk";
import { words } from "../fixtures/edition-words";
import { expect, test } from "../fixtures/newsroom";
import {
  addCorrection,
  bodyOf,
  choose,
  openStory,
  publish,
  startStory,
  unpublish,
  uploadLead,
} from "../fixtures/story-desk";
import { uniqueWord } from "../fixtures/unique";

test.setTimeout(240_000);

test("a story is written, previewed, published, read, corrected and withdrawn", async ({
  browser,
  people,
  make,
  stranger,
  cleanUp,
}) => {
  const word = uniqueWord();
  const [title, caption] = [`رحلة ${word} إلى القراء`, `تعليق على صورة ${word}`];
  const tag = await make.term("tags");
  const reporter = await sitDown(browser, people.reporter);
  const { page } = reporter;
  const id = await startStory(page);
  cleanUp("articles", id);
  const saved = async () => (await people.reporter.request.get(`/api/articles/${id}?draft=true&depth=0`)).json();

  await test.step("the reporter writes", async () => {
    await page.locator("#field-title").fill(title);
    await bodyOf(page).click();
    await page.keyboard.type(`كتب المراسل عن ${word}.`);
    await page.keyboard.press("Enter");
    await page.keyboard.type(`## ما رآه ${word}`);
    await page.keyboard.press("Enter");
    await page.keyboard.type("- بند أول");
    await page.keyboard.press("Enter");
    await page.keyboard.type("بند ثان");
    await choose(page, "section", "ثقافة");
    await choose(page, "tags", tag.name);
    cleanUp("media", await uploadLead(page, { alt: `صورة ${word}`, caption }));
    await expect.poll(saved).toMatchObject({
      title,
      tags: [tag.id],
      leadImage: expect.any(Number),
      section: expect.any(Number),
      _status: "draft",
    });
  });

  await test.step("nothing is lost on a reload, and publishing is not offered", async () => {
    await page.reload();
    await expect(page.locator("#field-title")).toHaveValue(title);
    await expect(bodyOf(page).locator("h2")).toHaveText(`ما رآه ${word}`);
    await expect(bodyOf(page).locator("li")).toHaveText(["بند أول", "بند ثان"]);
    await expect(page.locator("#field-tags")).toContainText(tag.name);
    await expect(page.locator("#action-save, #action-publish, #action-unpublish")).toHaveCount(0);
  });

  await test.step("the reporter reads the draft, and nobody else does", async () => {
    const [preview] = await Promise.all([page.waitForEvent("popup"), page.locator("#preview-button").click()]);
    await expect(preview.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(preview.getByText(words.ar.Preview.draft)).toBeVisible();
    await expect(preview.getByRole("heading", { name: `ما رآه ${word}` })).toBeVisible();
    await expect(preview.getByText(caption)).toBeVisible();
    await expect(preview.getByRole("img", { name: `صورة ${word}` })).toHaveJSProperty("complete", true);
    await readPage(stranger, `/news/${id}`, 404);
  });
  expect(reporter.complaints).toEqual([]);
  await reporter.leave();

  const editor = await sitDown(browser, people.editor);
  await openStory(editor.page, id);
  const better = `${title} وما بعدهم`;

  await test.step("the editor sees the page change while writing, and publishes", async () => {
    await editor.page.locator("#live-preview-toggler").click();
    const shown = editor.page.frameLocator("iframe");
    await expect(shown.getByRole("heading", { level: 1 })).toHaveText(title, { timeout: 30_000 });
    await editor.page.locator("#field-title").fill(better);
    await expect(shown.getByRole("heading", { level: 1 })).toHaveText(better, { timeout: 30_000 });
    await publish(editor.page, id);
  });

  await test.step("a reader finds and reads it", async () => {
    expect(await readPage(stranger, "/section/culture")).toContain(better);
    const visit = await browser.newContext();
    const reader = await visit.newPage();
    await reader.goto(`/tag/${tag.slug}`);
    await reader.getByRole("link", { name: better }).first().click();
    await expect(reader).toHaveURL(new RegExp(`/news/${id}/.`));
    await expect(reader.getByRole("heading", { level: 1 })).toHaveText(better);
    await expect(reader.getByRole("listitem").filter({ hasText: "بند ثان" })).toBeVisible();
    await expect(reader.getByText(caption)).toBeVisible();
    await expect(reader.getByText(words.ar.Article.updated)).toHaveCount(0);
    expect(await visit.cookies()).toEqual([]);
    await visit.close();
  });

  await test.step("the editor corrects it, and readers are told", async () => {
    const [correction, added] = [`صُوّب اسم ${word} بعد النشر.`, `وهذه جملة زيدت عن ${word} بعد نشر الخبر بساعات قليلة.`];
    await openStory(editor.page, id);
    await addCorrection(editor.page, correction);
    await bodyOf(editor.page).locator("p").first().click();
    await editor.page.keyboard.press("End");
    await editor.page.keyboard.type(` ${added}`);
    await publish(editor.page, id);
    const corrected = await readPage(stranger, `/news/${id}`);
    for (const text of [correction, added, words.ar.Article.corrections, words.ar.Article.updated])
      expect(corrected).toContain(text);
    // What search engines are told comes first; what readers see, last.
    const shown = corrected.slice(0, corrected.lastIndexOf(correction));
    const note = shown.slice(shown.lastIndexOf(words.ar.Article.corrections));
    expect(note).toMatch(/<time [^>]*datetime="\d{4}-\d\d-\d\dT/i);
  });

  await test.step("the editor withdraws it", async () => {
    await openStory(editor.page, id);
    await unpublish(editor.page, id);
    expect(await readPage(stranger, `/news/${id}`, 410)).not.toContain(word);
    for (const list of ["/section/culture", `/tag/${tag.slug}`, "/"])
      expect(await readPage(stranger, list)).not.toContain(better);
  });
  expect(editor.complaints).toEqual([]);
  await editor.leave();
});
