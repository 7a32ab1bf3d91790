import { readDocs } from "../fixtures/answers";
import { comeBack } from "../fixtures/desk";
import { expect, test } from "../fixtures/newsroom";
import { jpeg } from "../fixtures/pictures";
import { uniqueWord } from "../fixtures/unique";

test("of several files uploaded at once a bad one loses neither the others nor the words typed for it", async ({
  browser,
  people,
  cleanUp,
}) => {
  const { page, leave } = await comeBack(browser, people.reporter);
  const words = [uniqueWord(), uniqueWord(), uniqueWord()];
  for (const word of words) cleanUp.where("media", "alt", word);
  await page.goto("/admin/collections/media");
  await page.getByRole("button", { name: "رفع عدة ملفات" }).click();
  const drawer = page.locator(".drawer--is-open").last();
  const good = async () => ({ name: "same.jpg", mimeType: "image/jpeg", buffer: await jpeg() });
  const bad = { name: "same.jpg", mimeType: "image/jpeg", buffer: Buffer.from("MZ nonsense") };
  await drawer
    .locator("input[type=file]")
    .first()
    .setInputFiles([await good(), bad, await good()]);
  const rows = drawer.locator(".file-selections__fileRowContainer");
  await expect(rows).toHaveCount(3);
  for (const [index, word] of words.entries()) {
    await rows.nth(index).locator(".file-selections__fileRow").click();
    await expect(rows.nth(index)).toHaveClass(/--active/);
    await drawer.locator("#field-alt").fill(word);
    await expect(drawer.locator("#field-alt")).toHaveValue(word);
  }
  await drawer.locator(".bulk-upload--actions-bar__saveButtons button").click();
  await expect(rows).toHaveCount(1);
  await expect(drawer.locator("#field-alt")).toHaveValue(words[1] ?? "");
  const stored = async (word: string) =>
    readDocs(await people.editor.request.get(`/api/media?where[alt][equals]=${encodeURIComponent(word)}`));
  expect(await Promise.all(words.map(async (word) => (await stored(word)).length))).toEqual([1, 0, 1]);
  await leave();
});

test("a picture shows where it is used, and is not deleted there", async ({ browser, make, people }) => {
  const picture = await make.picture();
  const story = await make.draft({ leadImage: picture.id });
  const { page, leave } = await comeBack(browser, people.editor);
  await page.goto(`/admin/collections/media/${picture.id}`);
  const uses = page.locator(".waraq-uses");
  await expect(uses.getByRole("link", { name: story.title })).toHaveAttribute(
    "href",
    `/admin/collections/articles/${story.id}`,
  );
  await expect(page.getByText("لا مصدر لهذه الصورة")).toBeVisible();
  const answer = await people.editor.request.delete(`/api/media/${picture.id}`);
  expect(answer.status()).toBe(409);
  expect((await answer.json()).errors[0].message).toContain(story.title);
  await page.goto("/admin/collections/media");
  await expect(page.locator(".waraq-ready a")).toHaveCount(4);
  await leave();
});

test("a file that was uploaded before is noticed before it is uploaded again", async ({ browser, make, people }) => {
  const file = await jpeg();
  const picture = await make.picture({ file });
  const { page, leave } = await comeBack(browser, people.reporter);
  await page.goto("/admin/collections/media/create");
  await page.locator("input[type=file]").setInputFiles({ name: "again.jpg", mimeType: "image/jpeg", buffer: file });
  const notice = page.locator(".waraq-twin");
  await expect(notice.getByRole("link")).toHaveAttribute("href", `/admin/collections/media/${picture.id}`);
  await leave();
});
