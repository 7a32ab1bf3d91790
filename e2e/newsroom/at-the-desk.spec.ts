import { words } from "../fixtures/edition-words";
import { readPage } from "../fixtures/asked-page";
import { comeBack, openDesk, signInByForm, sitDown } from "../fixtures/desk";
import { expect, test } from "../fixtures/newsroom";
import { choose } from "../fixtures/story-desk";
import { uniqueWord } from "../fixtures/unique";

test("somebody signs in and out, and is told when the password is wrong", async ({ browser, people }) => {
  const { page, leave } = await openDesk(browser);
  await signInByForm(page, { email: people.reporter.email, password: "not-the-password" });
  await expect(page.getByRole("alert").filter({ hasText: /[\u0620-\u064a]{3}/ })).toBeVisible();
  await expect(page).toHaveURL(/\/admin\/login/);
  await expect(page.locator("a[href$='/forgot']")).toBeVisible();
  await signInByForm(page, people.reporter);
  await expect(page).toHaveURL(/\/admin\/?$/);
  await page.goto("/admin/logout");
  await expect(page.locator("#field-email")).toBeVisible();
  await page.goto("/admin/collections/articles");
  await expect(page).toHaveURL(/\/admin\/login/);
  await leave();
});

test("a file that is no picture is refused with the reason", async ({ browser, people }) => {
  const { page, leave } = await comeBack(browser, people.reporter);
  await page.goto("/admin/collections/media/create");
  const file = { name: "a.jpg", mimeType: "image/jpeg", buffer: Buffer.from("<!doctype html>") };
  await page.locator("input[type=file]").setInputFiles(file);
  await page.locator("#field-alt").fill(uniqueWord());
  await page.locator("#action-save").click();
  await expect(page.getByText(/ليس صورة.*JPEG/).first()).toBeVisible();
  await expect(page).toHaveURL(/\/media\/create/);
  await leave();
});

test("a reporter sees somebody else's published story without changing it, and no foreign draft", async ({
  browser,
  make,
  people,
}) => {
  const story = await make.story();
  const draft = await make.draft({}, { by: people.editor.request });
  const { page, complaints, leave } = await sitDown(browser, people.reporter);
  await page.goto(`/admin/collections/articles/${story.id}`);
  await expect(page.locator("#field-title")).toHaveValue(story.title);
  await expect(page.locator("#field-title")).toBeDisabled();
  await expect(page.locator("#action-save, #action-publish, #action-unpublish, #action-delete")).toHaveCount(0);
  await page.goto(`/admin/collections/articles/${draft.id}`);
  await expect(page.locator("#field-title")).toHaveCount(0);
  await expect(page.getByText(draft.title)).toHaveCount(0);
  await page.goto(`/admin/collections/articles?search=${encodeURIComponent(draft.title)}`);
  await expect(page.locator(".collection-list")).toBeVisible();
  await expect(page.getByRole("link", { name: draft.title })).toHaveCount(0);
  expect(complaints).toEqual([]);
  await leave();
});

test("an editor gives somebody a link to a draft and takes it back", async ({
  browser,
  make,
  people,
  stranger,
  cleanUp,
}) => {
  const draft = await make.draft();
  const { page, leave } = await comeBack(browser, people.editor);
  await page.goto("/admin/collections/previews/create");
  await choose(page, "article", draft.title);
  const label = uniqueWord();
  await page.locator("#field-label").fill(label);
  cleanUp.where("previews", "label", label);
  await page.locator("#action-save").click();
  await expect(page.locator("#field-link")).toHaveValue(/\/preview\/[\w-]{43}$/);
  const link = new URL(await page.locator("#field-link").inputValue());
  expect(await readPage(stranger, link.pathname)).toContain(draft.title);
  await page.locator("#field-revoked").check({ force: true });
  const revoked = page.waitForResponse((answer) => answer.request().method() === "PATCH" && answer.ok());
  await page.locator("#action-save").click();
  await revoked;
  expect(await readPage(stranger, link.pathname, 410)).toContain(words.ar.Notice.closedTitle);
  await leave();
});
