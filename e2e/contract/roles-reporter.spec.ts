import type { Article } from "@/newsroom/payload-types";
import { expectStatus, readDoc, readDocs, refused } from "../fixtures/answers";
import { expect, test } from "../fixtures/newsroom";
import { uniqueWord } from "../fixtures/unique";

/** Every way to ask for one's own draft to be published. */
const waysToPublish = [
  { query: "", data: { _status: "published" } },
  { query: "?draft=true", data: { _status: "published" } },
  { query: "?draft=true&autosave=true", data: { _status: "published" } },
  { query: "?locale=en", data: { _status: "published" } },
  { query: "?publishAllLocales=true", data: {} },
  { query: "?publishSpecificLocale=ar", data: {} },
  { query: "?draft=true&publishAllLocales=true", data: {} },
  { query: "?draft=false", data: { _status: ["published"] } },
  { query: "", data: { _status: { ar: "published" } } },
  { query: "", data: { _status: "Published" } },
];

test("a reporter writes and changes own drafts but publishes none", async ({ make, people, stranger }) => {
  const { request } = people.reporter;
  const draft = await make.draft();
  await expectStatus(
    await request.patch(`/api/articles/${draft.id}?draft=true`, { data: { title: uniqueWord() } }),
    200,
  );
  for (const { query, data } of waysToPublish) {
    const answer = await request.patch(`/api/articles/${draft.id}${query}`, { data });
    expect.soft(answer.status(), `${query} ${JSON.stringify(data)}`).toBeLessThan(500);
    const bulk = await request.patch(`/api/articles${query || "?"}&where[id][equals]=${draft.id}`, { data });
    expect.soft(bulk.status(), `all that match ${query}`).toBeLessThan(500);
    const now = await readDoc<Article>(await people.admin.request.get(`/api/articles/${draft.id}?depth=0`));
    expect.soft(now._status, `${query} ${JSON.stringify(data)}`).toBe("draft");
    expect.soft((await stranger.get(`/news/${draft.id}`)).status()).toBe(404);
  }
});

test("a reporter makes no published story, not even from another one", async ({ make, people, cleanUp, stranger }) => {
  const { request } = people.reporter;
  const data = { ...(await make.newStory()), _status: "published" };
  expect(refused).toContain((await request.post("/api/articles", { data })).status());
  const [mine, theirs] = [await make.draft(), await make.story()];
  for (const { id } of [mine, theirs]) {
    const copy = await readDoc<Article>(await request.post(`/api/articles/${id}/duplicate?depth=0`, { data }));
    cleanUp("articles", copy.id);
    expect(copy).toMatchObject({ _status: "draft", owner: people.reporter.id });
    await expectStatus(await stranger.get(`/news/${copy.id}`), 404);
  }
});

test("a reporter neither reads nor changes somebody else's draft", async ({ make, people }) => {
  const { request } = people.reporter;
  const draft = await make.draft({}, { by: people.editor.request });
  const versions = await readDocs<{ id: number }>(
    await people.editor.request.get(`/api/articles/versions?where[parent][equals]=${draft.id}&depth=0`),
  );
  const version = versions[0]?.id ?? 0;
  const answers = {
    read: await request.get(`/api/articles/${draft.id}?draft=true`),
    change: await request.patch(`/api/articles/${draft.id}?draft=true`, { data: { title: uniqueWord() } }),
    autosave: await request.patch(`/api/articles/${draft.id}?draft=true&autosave=true`, {
      data: { title: uniqueWord() },
    }),
    delete: await request.delete(`/api/articles/${draft.id}`),
    copy: await request.post(`/api/articles/${draft.id}/duplicate`, { data: {} }),
    version: await request.get(`/api/articles/versions/${version}`),
    restore: await request.post(`/api/articles/versions/${version}`),
    preview: await request.post("/api/previews", { data: { article: draft.id, label: "المصدر" } }),
  };
  for (const [what, answer] of Object.entries(answers)) expect.soft(refused, what).toContain(answer.status());
  const own = await readDocs(await request.get(`/api/articles/versions?where[parent][equals]=${draft.id}`));
  expect(own).toHaveLength(0);
  const now = await readDoc<Article>(await people.editor.request.get(`/api/articles/${draft.id}?draft=true&depth=0`));
  expect(now.title).toBe(draft.title);
});

test("a reporter's own story is in the editors' hands once it has been published", async ({ make, people }) => {
  const { editor, reporter } = people;
  const { id, title } = await make.draft();
  const path = `/api/articles/${id}`;
  const [firstVersion] = await readDocs<{ id: number }>(
    await reporter.request.get(`/api/articles/versions?where[parent][equals]=${id}&depth=0`),
  );
  for (const _status of ["published", "draft"]) {
    await expectStatus(
      await editor.request.patch(path, { data: { _status, publishedAt: "2012-03-04T05:06:07.000Z" } }),
      200,
    );
    const answers = {
      change: await reporter.request.patch(path, { data: { title: uniqueWord() } }),
      draft: await reporter.request.patch(`${path}?draft=true`, { data: { title: uniqueWord() } }),
      unpublish: await reporter.request.patch(path, { data: { _status: "draft" } }),
      publish: await reporter.request.patch(path, { data: { _status: "published" } }),
      restore: await reporter.request.post(`/api/articles/versions/${firstVersion?.id}`),
      restoreAsDraft: await reporter.request.post(`/api/articles/versions/${firstVersion?.id}?draft=true`),
      delete: await reporter.request.delete(path),
    };
    for (const [what, answer] of Object.entries(answers)) {
      expect.soft(refused, `${what} when ${_status}`).toContain(answer.status());
    }
    const now = await readDoc<Article>(await editor.request.get(`${path}?draft=true&depth=0`));
    expect.soft(now).toMatchObject({ title, _status });
  }
});

test("a reporter sets neither owner nor time nor what the newsroom keeps by itself", async ({ make, people }) => {
  const then = "2011-01-01T00:00:00.000Z";
  const kept = { owner: people.admin.id, publishedAt: then, firstPublishedAt: then, revisedAt: then, pictures: [1] };
  const draft = await make.draft(kept);
  const untouched = {
    owner: people.reporter.id,
    publishedAt: null,
    firstPublishedAt: null,
    revisedAt: null,
    pictures: [],
  };
  expect(draft).toMatchObject(untouched);
  for (const query of ["", "&draft=true"]) {
    const answer = await people.reporter.request.patch(`/api/articles/${draft.id}?depth=0${query}`, { data: kept });
    expect(await readDoc<Article>(answer)).toMatchObject(untouched);
  }
});

test("a reporter changes no picture that readers see, and makes none public", async ({ make, people }) => {
  const picture = await make.picture();
  const path = `/api/media/${picture.id}?depth=0`;
  await expectStatus(await people.reporter.request.patch(path, { data: { public: true } }), 200);
  await make.story({ leadImage: picture.id });
  expect(await readDoc(await people.admin.request.get(path))).toMatchObject({ public: true });
  expect(refused).toContain((await people.reporter.request.patch(path, { data: { alt: uniqueWord() } })).status());
  expect(await readDoc(await people.admin.request.get(path))).toMatchObject({ alt: picture.alt });
});
