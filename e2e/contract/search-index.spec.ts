import { expectStatus, readDoc } from "../fixtures/answers";
import { readPage } from "../fixtures/asked-page";
import { body, paragraph } from "../fixtures/lexical";
import { expect, test } from "../fixtures/newsroom";
import { uniqueWord } from "../fixtures/unique";

const search = (words: string) => `/search?q=${encodeURIComponent(words)}`;

test("a story is found from the moment it is published until the moment it is withdrawn", async ({
  make,
  people,
  stranger,
}) => {
  const word = uniqueWord();
  const draft = await make.draft({ title: `مسودة ${word}` });
  const api = `/api/articles/${draft.id}?depth=0`;
  const set = async (data: object) => readDoc(await people.editor.request.patch(api, { data }));
  const found = async () => (await readPage(stranger, search(word))).includes(`/news/${draft.id}/`);

  expect(await found(), "a draft").toBe(false);
  await set({ _status: "published" });
  expect(await found(), "published").toBe(true);
  await set({ _status: "draft" });
  expect(await found(), "withdrawn").toBe(false);
  await set({ _status: "published" });
  expect(await found(), "published again").toBe(true);
  await expectStatus(await people.editor.request.delete(`/api/articles/${draft.id}`), 200);
  expect(await found(), "deleted").toBe(false);
});

test("a story is found by what is published, not by the draft of its next version", async ({
  make,
  people,
  stranger,
}) => {
  const [published, drafted, corrected] = [uniqueWord(), uniqueWord(), uniqueWord()];
  const story = await make.story({ body: body(paragraph(`نص ${published}`)) });
  const found = async (word: string) => (await readPage(stranger, search(word))).includes(`/news/${story.id}/`);
  const save = async (query: string, data: object) =>
    readDoc(await people.editor.request.patch(`/api/articles/${story.id}?depth=0${query}`, { data }));

  await save("&draft=true", { title: `مسودة ${drafted}`, _status: "draft" });
  expect([await found(published), await found(drafted)]).toEqual([true, false]);
  await save("", { title: `عنوان ${corrected}`, body: body(paragraph("نص جديد")), _status: "published" });
  expect([await found(published), await found(drafted), await found(corrected)]).toEqual([false, false, true]);
});

test("a title that nobody may see yet is in no suggestion", async ({ make, people, stranger }) => {
  const word = uniqueWord();
  const misspelled = search(word.slice(1));
  const story = await make.story({ title: `خبر ${word}` });
  expect(await readPage(stranger, misspelled)).toContain(word);
  await readDoc(await people.editor.request.patch(`/api/articles/${story.id}`, { data: { _status: "draft" } }));
  expect((await readPage(stranger, misspelled)).replaceAll(word.slice(1), "").includes(word)).toBe(false);
});

test("stories are found by the names of their tags and authors, also by new ones", async ({
  make,
  people,
  stranger,
}) => {
  const [tag, author, name] = [await make.term("tags"), await make.term("authors"), uniqueWord()];
  const story = await make.story({ tags: [tag.id], authors: [author.id] });
  const named = await readDoc<{ name: string }>(await people.editor.request.get(`/api/authors/${author.id}?depth=0`));
  const found = async (word: string) => (await readPage(stranger, search(word))).includes(`/news/${story.id}/`);
  expect(await found(named.name)).toBe(true);
  await readDoc(await people.editor.request.patch(`/api/tags/${tag.id}?depth=0`, { data: { name } }));
  // Renaming may touch thousands of stories: they are taken in anew in the background.
  await expect.poll(() => found(name)).toBe(true);
});
