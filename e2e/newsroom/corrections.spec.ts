import { readPage } from "../fixtures/asked-page";
import { sitDown } from "../fixtures/desk";
import { words } from "../fixtures/edition-words";
import { expect, test } from "../fixtures/newsroom";
import { addCorrection, openStory, publish } from "../fixtures/story-desk";
import { uniqueWord } from "../fixtures/unique";
import { correctionWords } from "@/newsroom/words/own/corrections";
import { withdrawalWords } from "@/newsroom/words/own/withdrawal";

test.setTimeout(240_000);

const { ar } = correctionWords;

test("a correction is published, kept from saves, and removed by an administrator with a reason", async ({
  browser,
  people,
  make,
  stranger,
}) => {
  const { id } = await make.story();
  const note = `الصحيح ${uniqueWord()}.`;
  const { page } = await sitDown(browser, people.admin);
  await openStory(page, id);
  await addCorrection(page, note);
  await publish(page, id);
  const shown = await readPage(stranger, `/news/${id}`);
  expect(shown).toContain(`<b>${words.ar.Correction.correction}</b>`);
  expect(shown).toContain('"genre":"correction"');
  expect(await readPage(stranger, "/corrections")).toContain(note);

  await openStory(page, id);
  await expect(page.locator("#field-corrections__0__text")).toBeDisabled();
  await page.getByRole("button", { name: ar.open }).click();
  await page.getByLabel(ar.reason).fill("ليس خطأ");
  const removed = page.waitForResponse(
    (answer) => answer.request().method() === "POST" && answer.url().includes("/corrections/"),
  );
  await page.getByRole("button", { name: ar.remove }).click();
  expect((await removed).status()).toBe(200);
  await expect.poll(async () => readPage(stranger, `/news/${id}`)).not.toContain(note);
});

test("a retraction stands at the head of its story, in its data and in feeds", async ({ make, stranger }) => {
  const [taken, put] = [`نتراجع عن هذا: ${uniqueWord()}`, `الصحيح ${uniqueWord()}`];
  const at = new Date().toISOString();
  const corrections = [
    { kind: "correction" as const, at, text: put },
    { kind: "retraction" as const, at, text: taken },
  ];
  const tag = await make.term("tags");
  const { id } = await make.story({ corrections, tags: [tag.id] });
  const page = await readPage(stranger, `/news/${id}`);
  const article = page.slice(page.indexOf("<article"), page.indexOf("</article>"));
  const places = [words.ar.Article.retracted, taken, "story-text", words.ar.Article.corrections, put];
  const found = places.map((place) => article.indexOf(place));
  expect(found).not.toContain(-1);
  expect(found).toEqual(found.toSorted((one, other) => one - other));
  expect(page).toContain('"creativeWorkStatus":"Retracted"');
  expect(page).toContain('"genre":"retraction"');
  expect(await readPage(stranger, "/corrections")).toContain(taken);
  for (const feed of ["feed.xml", "feed.json"]) {
    const all = await (await stranger.get(`/tag/${tag.slug}/${feed}`)).text();
    expect(all).toContain(words.ar.Article.retracted);
    expect(all.indexOf(taken)).toBeLessThan(all.indexOf(put));
  }
});

test("an editor withdraws a story with a note at the desk", async ({ browser, people, make, stranger }) => {
  const { id } = await make.story();
  const [note, reason] = [`سُحبت لأن ${uniqueWord()}`, `للزملاء وحدهم ${uniqueWord()}`];
  const { page } = await sitDown(browser, people.editor);
  await openStory(page, id);
  await page.locator("#step-withdraw").click();
  await page.locator("#step-to-readers").fill(note);
  await page.locator("#step-note").fill(reason);
  const taken = page.waitForResponse((answer) => answer.url().endsWith("/step"));
  await page.locator("#step-confirm").click();
  expect((await taken).status()).toBe(200);
  await expect(page.getByText(withdrawalWords.ar.since)).toBeVisible({ timeout: 60_000 });
  await page.locator(".waraq-bar__history summary").click();
  await expect(page.locator(".waraq-bar__history")).toContainText(reason);
  const gone = await readPage(stranger, `/news/${id}`, 410);
  expect(gone).toContain(note);
  expect(gone).not.toContain(reason);

  const other = `ثم قالت: ${uniqueWord()}`;
  await page.getByLabel(withdrawalWords.ar.note).fill(other);
  const changed = page.waitForResponse((answer) => answer.url().endsWith("/withdraw"));
  await page.getByRole("button", { name: withdrawalWords.ar.save }).click();
  expect((await changed).status()).toBe(200);
  expect(await readPage(stranger, `/news/${id}`, 410)).toContain(other);
});
