import { expectStatus, readDoc, refused } from "../fixtures/answers";
import { body, paragraph, pictureBlock } from "../fixtures/lexical";
import { expect, test } from "../fixtures/newsroom";
import { filesOf } from "../fixtures/picture-files";
import { jpeg } from "../fixtures/pictures";
import { uniqueWord } from "../fixtures/unique";

test("a draft is at no address and in no answer", async ({ make, stranger }) => {
  const draft = await make.draft();
  const slug = encodeURIComponent(draft.slug ?? "");
  for (const path of [
    `/news/${draft.id}`,
    `/news/${draft.id}/${slug}`,
    `/en/news/${draft.id}`,
    `/card/${draft.id}.png`,
  ]) {
    const answer = await stranger.get(path);
    expect.soft(answer.status(), path).toBe(404);
    expect.soft(await answer.text(), path).not.toContain(draft.title);
  }
  for (const path of [
    `/api/articles/${draft.id}`,
    `/api/articles/${draft.id}?draft=true`,
    `/api/articles/${draft.id}?draft=false`,
    `/api/articles/${draft.id}?trash=true&locale=all`,
    `/api/articles/versions?where[parent][equals]=${draft.id}`,
  ]) {
    expect.soft(refused, path).toContain((await stranger.get(path)).status());
  }
  for (const query of [
    `where[id][equals]=${draft.id}`,
    "where[_status][equals]=draft",
    "where[_status][not_equals]=published",
    `where[or][0][id][equals]=${draft.id}&where[or][1][_status][equals]=draft`,
  ]) {
    expect
      .soft(await (await stranger.get(`/api/articles?${query}`)).json(), query)
      .toMatchObject({ docs: [], totalDocs: 0 });
    expect.soft(await (await stranger.get(`/api/articles/count?${query}`)).json(), query).toEqual({ totalDocs: 0 });
    for (const end of ["", "/count"]) {
      expect.soft(refused).toContain((await stranger.get(`/api/articles${end}?${query}&draft=true`)).status());
    }
  }
});

test("a question in the body of a request opens no draft either", async ({ make, stranger }) => {
  const draft = await make.draft();
  const headers = { "X-Payload-HTTP-Method-Override": "GET", "Content-Type": "application/x-www-form-urlencoded" };
  for (const question of ["draft=true", "limit=0", `where[id][equals]=${draft.id}`]) {
    const answer = await stranger.post("/api/articles", { headers, data: question });
    expect(await answer.text()).not.toContain(draft.title);
  }
});

test("a draft stands in no list of readers", async ({ make, people, stranger }) => {
  const [tag, author] = [await make.term("tags"), await make.term("authors")];
  const shown = await make.story({ tags: [tag.id], authors: [author.id], publishedAt: null });
  const draft = await make.draft({ tags: [tag.id], authors: [author.id] });
  await readDoc(
    await people.editor.request.patch(`/api/articles/${shown.id}`, {
      data: { related: [draft.id], _status: "published" },
    }),
  );
  for (const path of [`/tag/${tag.slug}`, `/author/${author.slug}`, "/section/culture", "/"]) {
    const page = await (await stranger.get(path)).text();
    expect.soft(page, path).toContain(shown.title);
    expect.soft(page, path).not.toContain(draft.title);
  }
  const page = await stranger.get(`/news/${shown.id}`);
  expect(await page.text()).not.toContain(draft.title);
  const { totalDocs } = await (await stranger.get(`/api/articles/count?where[tags][equals]=${tag.id}`)).json();
  expect(totalDocs).toBe(1);
});

test("a draft of a published story stays behind what readers see", async ({ make, people, stranger }) => {
  const story = await make.story();
  const picture = await make.picture();
  const [title, words] = [uniqueWord(), uniqueWord()];
  const data = { title, leadImage: picture.id, body: body(paragraph(words)) };
  await readDoc(await people.editor.request.patch(`/api/articles/${story.id}?draft=true`, { data }));
  const page = await (await stranger.get(`/news/${story.id}`)).text();
  expect(page).toContain(story.title);
  for (const answer of [page, await (await stranger.get(`/api/articles/${story.id}?depth=2`)).text()]) {
    for (const word of [title, words, picture.filename ?? ""]) expect(answer).not.toContain(word);
  }
  await expectStatus(await stranger.get(`/media/${picture.filename}`), 404);
});

test("no file of a draft's pictures can be had", async ({ make, people, stranger }) => {
  const [lead, inBody] = [await make.picture({ file: await jpeg({ width: 1700, height: 900 }) }), await make.picture()];
  await make.draft({ leadImage: lead.id, body: body(paragraph(uniqueWord()), pictureBlock(inBody.id)) });
  // The upload; six widths and four crops for cards, each in two formats; one crop for networks, three for search engines.
  expect(filesOf(lead)).toHaveLength(25);
  for (const picture of [lead, inBody]) {
    for (const file of filesOf(picture)) {
      expect.soft((await stranger.get(`/media/${file}`)).status(), file).toBe(404);
      expect.soft(refused, file).toContain((await stranger.get(`/api/media/file/${file}`)).status());
      expect.soft((await people.reporter.request.get(`/api/media/file/${file}`)).status(), file).toBe(200);
    }
    expect(refused).toContain((await stranger.get(`/api/media/${picture.id}`)).status());
    const { docs } = await (await stranger.get(`/api/media?where[filename][equals]=${picture.filename}`)).json();
    expect(docs).toEqual([]);
  }
});

test("the name of a picture opens no other file of the newsroom", async ({ people, stranger }) => {
  const names = ["waraq.db", "secret"].flatMap((file) => [
    file,
    `..%2F${file}`,
    `..%5C${file}`,
    `%2e%2e%2f${file}`,
    `.%2e/${file}`,
    `media/../../${file}`,
    `%252e%252e%252f${file}`,
    `${file}%00.jpg`,
  ]);
  for (const name of names) {
    for (const folder of ["/media/", "/api/media/file/"]) {
      expect.soft([400, 403, 404], folder + name).toContain((await stranger.get(folder + name)).status());
      expect.soft((await people.reporter.request.get(folder + name)).ok(), folder + name).toBe(false);
    }
  }
});
