import { expectStatus, readDoc } from "../fixtures/answers";
import { expect, test } from "../fixtures/newsroom";
import { filesOf } from "../fixtures/picture-files";
import { expectFrame, readPage } from "../fixtures/asked-page";
import { uniqueWord } from "../fixtures/unique";
import { editions, words } from "../fixtures/edition-words";

test("publishing shows a story and its picture everywhere at once, withdrawing takes both away", async ({
  make,
  people,
  stranger,
}) => {
  const [tag, author, picture] = [await make.term("tags"), await make.term("authors"), await make.picture()];
  const draft = await make.draft({ tags: [tag.id], authors: [author.id], leadImage: picture.id });
  const other = await make.story({ related: [draft.id] });
  const lists = ["/", "/section/culture", `/tag/${tag.slug}`, `/author/${author.slug}`, `/news/${other.id}`];
  const address = `/news/${draft.id}/${encodeURIComponent(draft.slug ?? "")}`;
  const files = filesOf(picture).map((file) => `/media/${file}`);
  const api = `/api/articles/${draft.id}?depth=0`;

  for (const path of lists) expect.soft(await readPage(stranger, path), path).not.toContain(draft.title);
  await readDoc(await people.editor.request.patch(api, { data: { _status: "published" } }));
  expect(await readPage(stranger, address)).toContain(draft.title);
  for (const path of lists) expect.soft(await readPage(stranger, path), path).toContain(draft.title);
  for (const file of files) await expectStatus(await stranger.get(file), 200);

  await readDoc(await people.editor.request.patch(api, { data: { _status: "draft" } }));
  const gone = await readPage(stranger, address, 410);
  expect(gone).toContain(words.ar.Notice.goneTitle);
  expect(gone).not.toContain(draft.title);
  for (const path of lists) expect.soft(await readPage(stranger, path), path).not.toContain(draft.title);
  for (const file of files) expect.soft((await stranger.get(file)).status(), file).toBe(404);
  expect((await stranger.get(api)).status()).toBe(404);
  expect(await readPage(stranger, `/news/${draft.id}`, 410)).not.toContain(draft.title);

  await readDoc(await people.editor.request.patch(api, { data: { _status: "published" } }));
  expect(await readPage(stranger, address)).toContain(draft.title);
  await expectStatus(await people.editor.request.delete(`/api/articles/${draft.id}`), 200);
  await expectStatus(await stranger.get(address), 404);
  for (const file of files) expect.soft((await stranger.get(file)).status(), file).toBe(404);
});

for (const { edition, prefix, html } of editions) {
  test(`a withdrawn story says so in the ${edition} edition's own frame`, async ({ make, people, stranger }) => {
    const { id, title } = await make.story({ language: edition, title: `Withdrawn ${uniqueWord()}` });
    await readDoc(await people.editor.request.patch(`/api/articles/${id}`, { data: { _status: "draft" } }));
    const answer = await stranger.get(`${prefix}/news/${id}`);
    expect(answer.status()).toBe(410);
    expect(answer.headers()["content-type"]).toBe("text/html; charset=utf-8");
    const page = await answer.text();
    expect(page).toContain(html);
    expect(page).toContain(words[edition].Notice.goneTitle);
    expect(page).not.toContain(title);
    expectFrame(page);
  });
}

test("withdrawing by a delete of many takes every page and picture away", async ({ make, people, stranger }) => {
  const picture = await make.picture();
  const [first, second] = [await make.story({ leadImage: picture.id }), await make.story({ leadImage: picture.id })];
  await expectStatus(await stranger.get(`/media/${picture.filename}`), 200);
  const many = `where[id][in]=${first.id},${second.id}`;
  const data = { _status: "draft" };
  await expectStatus(await people.editor.request.patch(`/api/articles?${many}`, { data }), 200);
  for (const { id } of [first, second]) await expectStatus(await stranger.get(`/news/${id}`), 410);
  await expectStatus(await stranger.get(`/media/${picture.filename}`), 404);
  await expectStatus(await people.editor.request.delete(`/api/articles?${many}`), 200);
  for (const { id } of [first, second]) await expectStatus(await stranger.get(`/news/${id}`), 404);
});

test("a picture stays open while another published story shows it", async ({ make, people, stranger }) => {
  const picture = await make.picture();
  const [first, second] = [await make.story({ leadImage: picture.id }), await make.story({ leadImage: picture.id })];
  for (const [{ id }, status] of [
    [first, 200],
    [second, 404],
  ] as const) {
    await readDoc(await people.editor.request.patch(`/api/articles/${id}`, { data: { _status: "draft" } }));
    await expectStatus(await stranger.get(`/media/${picture.filename}`), status);
  }
});

test("a story with a preview link can be deleted", async ({ make, people, stranger }) => {
  const story = await make.story();
  const { path } = await make.preview(story.id, {}, { by: people.editor.request });
  await expectStatus(await people.editor.request.delete(`/api/articles/${story.id}`), 200);
  await expectStatus(await stranger.get(path), 404);
});

test("a picture of an author is open to readers, and closed when it is taken away", async ({
  make,
  people,
  stranger,
}) => {
  const picture = await make.picture();
  const author = await make.term("authors");
  for (const [photo, status] of [
    [picture.id, 200],
    [null, 404],
  ] as const) {
    await readDoc(await people.editor.request.patch(`/api/authors/${author.id}`, { data: { photo } }));
    await expectStatus(await stranger.get(`/media/${picture.filename}`), status);
  }
});

test("a withdrawn story carries the note of its editors, and nothing of its words", async ({
  make,
  people,
  stranger,
}) => {
  const { id, title, slug } = await make.story();
  await readPage(stranger, `/news/${id}`);
  const withdraw = (note: string) => people.editor.request.post(`/api/articles/${id}/withdraw`, { data: { note } });
  const word = uniqueWord();
  await expectStatus(await withdraw(`${word} <b onclick=alert(1)>سبب</b>`), 200);
  for (const path of [`/news/${id}`, `/en/news/${id}`, `/news/${id}/${encodeURIComponent(slug ?? "")}`]) {
    const page = await readPage(stranger, path, 410);
    expect(page).toContain(`${word} &lt;b onclick=alert(1)&gt;سبب&lt;/b&gt;`);
    expect(page).toMatch(/<div lang="ar" dir="rtl"/);
    for (const part of [title, slug ?? title, encodeURIComponent(slug ?? title), "ld+json"]) {
      expect.soft(page, part).not.toContain(part);
    }
  }
  const light = await (await stranger.get(`/news/${id}`, { headers: { "save-data": "on" } })).text();
  expect(light).toContain(word);

  const other = uniqueWord();
  await expectStatus(await withdraw(other), 200);
  const changed = await readPage(stranger, `/news/${id}`, 410);
  expect(changed).toContain(other);
  expect(changed).not.toContain(word);
  await expectStatus(await withdraw(""), 200);
  const plain = await readPage(stranger, `/news/${id}`, 410);
  expect(plain).toContain(words.ar.Notice.goneText);
  expect(plain).not.toContain(other);

  await expectStatus(await withdraw(other), 200);
  await readDoc(await people.editor.request.patch(`/api/articles/${id}`, { data: { _status: "published" } }));
  expect(await readPage(stranger, `/news/${id}`)).not.toContain(other);
  await expectStatus(
    await people.reporter.request.post(`/api/articles/${id}/withdraw`, { data: { note: other } }),
    403,
  );
  await expectStatus(await stranger.post(`/api/articles/${id}/withdraw`, { data: { note: other } }), 403);
  await expectStatus(await withdraw("ا".repeat(601)), 400);
  await readPage(stranger, `/news/${id}`);
});
