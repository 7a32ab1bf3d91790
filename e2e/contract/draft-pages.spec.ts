import { expectStatus, readDoc, refused } from "../fixtures/answers";
import { readPage } from "../fixtures/asked-page";
import { body, paragraph, pictureBlock } from "../fixtures/lexical";
import { expect, test } from "../fixtures/newsroom";
import { uniqueLatin, uniqueWord } from "../fixtures/unique";

test("a page is read once it is published, and as it was published", async ({ make, people, stranger }) => {
  const picture = await make.picture();
  const [title, words, slug] = [uniqueWord(), uniqueWord(), uniqueLatin()];
  const text = body(paragraph(words), pictureBlock(picture.id));
  const { id } = await make.other<{ id: number }>("pages", { title, slug, body: text }, people.editor.request);
  const api = `/api/pages/${id}?depth=0`;
  const file = `/media/${picture.filename}`;

  await readPage(stranger, `/${slug}`, 404);
  for (const path of [api, `${api}&draft=true`, `/api/pages/versions?where[parent][equals]=${id}`]) {
    expect.soft(refused, path).toContain((await stranger.get(path)).status());
  }
  expect(await (await stranger.get(`/api/pages?where[slug][equals]=${slug}`)).json()).toMatchObject({ docs: [] });
  expect(await readPage(stranger, "/")).not.toContain(title);
  await expectStatus(await stranger.get(file), 404);

  await readDoc(await people.editor.request.patch(api, { data: { _status: "published" } }));
  expect(await readPage(stranger, `/${slug}`)).toContain(words);
  expect(await readPage(stranger, "/")).toContain(title);
  await expectStatus(await stranger.get(file), 200);

  const later = uniqueWord();
  const draft = { title: later, body: body(paragraph(later)) };
  await readDoc(await people.editor.request.patch(`${api}&draft=true`, { data: draft }));
  for (const path of [`/${slug}`, "/"]) expect(await readPage(stranger, path)).not.toContain(later);

  await readDoc(await people.editor.request.patch(api, { data: { _status: "draft" } }));
  await readPage(stranger, `/${slug}`, 404);
  expect(await readPage(stranger, "/")).not.toContain(title);
  await expectStatus(await stranger.get(file), 404);
});
