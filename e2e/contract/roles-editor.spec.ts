import type { Article } from "@/newsroom/payload-types";
import { readDoc, readDocs, refused } from "../fixtures/answers";
import { expect, test } from "../fixtures/newsroom";
import { uniqueWord } from "../fixtures/unique";

test("an editor publishes, withdraws and brings back an earlier version", async ({ make, people, stranger }) => {
  const { request } = people.editor;
  const draft = await make.draft();
  const path = `/api/articles/${draft.id}?depth=0`;
  const first = { _status: "published", publishedAt: "2012-03-04T05:06:07.000Z" };
  expect(await readDoc<Article>(await request.patch(path, { data: first }))).toMatchObject({ _status: "published" });
  const title = uniqueWord();
  await readDoc(await request.patch(path, { data: { title, _status: "published" } }));
  expect(await (await stranger.get(`/news/${draft.id}`)).text()).toContain(title);

  const versions = await readDocs<{ id: number; version: Article }>(
    await request.get(
      `/api/articles/versions?where[parent][equals]=${draft.id}&where[version._status][equals]=published&depth=0`,
    ),
  );
  const earlier = versions.find(({ version }) => version.title === draft.title);
  await readDoc(await request.post(`/api/articles/versions/${earlier?.id}`), 200);
  await expect.poll(async () => (await stranger.get(`/news/${draft.id}`)).text()).toContain(draft.title);

  expect(await readDoc<Article>(await request.patch(path, { data: { _status: "draft" } }))).toMatchObject({
    _status: "draft",
  });
  expect((await stranger.get(`/news/${draft.id}`)).status()).toBe(410);
});

test("an editor gives a draft to somebody else, who goes on with it", async ({ make, people }) => {
  const tag = await make.term("tags");
  const draft = await make.draft({ tags: [tag.id] }, { by: people.editor.request });
  const path = `/api/articles/${draft.id}?draft=true&depth=0`;
  await readDoc(await people.editor.request.patch(path, { data: { owner: people.reporter.id } }));
  const title = uniqueWord();
  await readDoc(await people.reporter.request.patch(path, { data: { title } }));
  const own = await readDoc<Article>(await people.reporter.request.get(path));
  expect(own).toMatchObject({ title, tags: [tag.id], owner: people.reporter.id, _status: "draft" });

  await readDoc(await people.editor.request.patch(path, { data: { owner: people.admin.id } }));
  expect(refused).toContain((await people.reporter.request.get(path)).status());
  expect(refused).toContain((await people.reporter.request.patch(path, { data: { title } })).status());
});

test("no story is published with a time in the future", async ({ make, people, stranger }) => {
  const draft = await make.draft();
  const data = { _status: "published", publishedAt: new Date(Date.now() + 3_600_000).toISOString() };
  const answer = await people.editor.request.patch(`/api/articles/${draft.id}`, { data });
  expect(answer.status()).toBe(400);
  expect(await answer.json()).toMatchObject({ errors: [{ data: { errors: [{ path: "publishedAt" }] } }] });
  expect((await stranger.get(`/news/${draft.id}`)).status()).toBe(404);
});
