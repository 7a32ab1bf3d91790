import { createHash } from "node:crypto";
import { expectStatus, readDoc, refused } from "../fixtures/answers";
import { readRows } from "../fixtures/database";
import { words } from "../fixtures/edition-words";
import { expect, test } from "../fixtures/newsroom";
import { filesOf } from "../fixtures/picture-files";

test("a link opens its draft with the draft's pictures, and says so to nobody else", async ({ make, stranger }) => {
  const picture = await make.picture();
  const draft = await make.draft({ leadImage: picture.id });
  const { path, token } = await make.preview(draft.id);
  const page = await stranger.get(path);
  await expectStatus(page, 200);
  expect(await page.text()).toContain(draft.title);
  const headers = page.headers();
  expect(headers["x-robots-tag"]).toContain("noindex");
  expect(headers["cache-control"]).toContain("private");
  expect(headers["cache-control"]).toContain("no-store");
  expect(headers["referrer-policy"]).toBe("no-referrer");
  expect(headers["set-cookie"]).toBeUndefined();
  for (const file of filesOf(picture)) {
    expect.soft((await stranger.get(`/api/media/file/${file}?preview=${token}`)).status(), file).toBe(200);
    expect.soft(refused, file).toContain((await stranger.get(`/api/media/file/${file}`)).status());
    expect.soft((await stranger.get(`/media/${file}?preview=${token}`)).status(), file).toBe(404);
  }
});

test("a link shows what was saved last", async ({ make, people, stranger }) => {
  const draft = await make.draft();
  const { path } = await make.preview(draft.id);
  const title = `${draft.title} بعد تعديله`;
  await readDoc(await people.reporter.request.patch(`/api/articles/${draft.id}?draft=true`, { data: { title } }));
  expect(await (await stranger.get(path)).text()).toContain(title);
});

test("a link opens no other story and no other story's pictures", async ({ make, stranger }) => {
  const picture = await make.picture();
  const [mine, other] = [await make.draft(), await make.draft({ leadImage: picture.id })];
  const { path, token } = await make.preview(mine.id);
  expect(await (await stranger.get(path)).text()).not.toContain(other.title);
  for (const end of [`?id=${other.id}`, `?article=${other.id}`, `/${other.id}`, `?draft=${other.id}`]) {
    expect(await (await stranger.get(path + end)).text()).not.toContain(other.title);
  }
  for (const file of filesOf(picture)) {
    expect.soft(refused, file).toContain((await stranger.get(`/api/media/file/${file}?preview=${token}`)).status());
  }
  expect(refused).toContain((await stranger.get(`/api/media/${picture.id}?preview=${token}`)).status());
  for (const id of [mine.id, other.id]) {
    expect(refused).toContain((await stranger.get(`/api/articles/${id}?draft=true&preview=${token}`)).status());
  }
});

test("a link of an English draft leads into the English edition", async ({ make, stranger }) => {
  const draft = await make.draft({ language: "en", title: "A draft for the tests" });
  const { path, token } = await make.preview(draft.id);
  expect(path).toBe(`/en/preview/${token}`);
  const page = await (await stranger.get(`/preview/${token}`)).text();
  expect(page).toContain(draft.title);
  expect(page).toContain('<html lang="en" dir="ltr"');
});

const past = new Date(Date.now() - 1000).toISOString();

for (const [how, change] of [
  ["revoked", { revoked: true }],
  ["expired", { expiresAt: past }],
] as const) {
  test(`a ${how} link opens nothing`, async ({ make, people, stranger }) => {
    const picture = await make.picture();
    const draft = await make.draft({ leadImage: picture.id });
    const { id, path, token } = await make.preview(draft.id);
    await expectStatus(await stranger.get(path), 200);
    await readDoc(await people.reporter.request.patch(`/api/previews/${id}`, { data: change }));
    const page = await stranger.get(path);
    await expectStatus(page, 410);
    expect(page.headers()).toMatchObject({
      "cache-control": expect.stringContaining("no-store"),
      "referrer-policy": "no-referrer",
    });
    const said = await page.text();
    expect(said).toContain(words.ar.Notice.closedTitle);
    expect(said).not.toContain(draft.title);
    expect(refused).toContain((await stranger.get(`/api/media/file/${picture.filename}?preview=${token}`)).status());
  });
}

test("a deleted link and a link of a deleted story open nothing", async ({ make, people, stranger }) => {
  const [first, second] = [await make.draft(), await make.draft()];
  const [closed, orphan] = [await make.preview(first.id), await make.preview(second.id)];
  await expectStatus(await people.reporter.request.delete(`/api/previews/${closed.id}`), 200);
  await expectStatus(await people.reporter.request.delete(`/api/articles/${second.id}`), 200);
  for (const { path } of [closed, orphan]) await expectStatus(await stranger.get(path), 404);
});

test("an invented or malformed link opens nothing", async ({ make, stranger }) => {
  const { token } = await make.preview((await make.draft()).id);
  const picture = await make.picture();
  for (const bad of [
    "x".repeat(43),
    token.slice(0, -1),
    `${token}A`,
    token.split("").toReversed().join(""),
    createHash("sha256").update(token).digest("hex"),
    "%00",
    "%E0%A4%A",
    "..%2f..%2fnews",
    "a".repeat(10_000),
    "عربي",
  ]) {
    const page = await stranger.get(`/preview/${bad}`);
    expect.soft(page.status(), bad.slice(0, 60)).toBe(404);
    const file = await stranger.get(`/api/media/file/${picture.filename}?preview=${bad}`);
    expect.soft(refused, bad.slice(0, 60)).toContain(file.status());
  }
});

test("the database keeps a hash of a link's key, never the key", async ({ make }) => {
  const { id, token } = await make.preview((await make.draft()).id);
  const [row] = await readRows("select * from previews where id = ?", [id]);
  const hash = createHash("sha256").update(token).digest("hex");
  expect(row?.["token_hash"]).toBe(hash);
  expect(JSON.stringify(row)).not.toContain(token);
});

test("a reporter makes links of own drafts and manages no others", async ({ make, people }) => {
  const theirs = await make.preview(
    (await make.draft({}, { by: people.editor.request })).id,
    {},
    { by: people.editor.request },
  );
  const mine = await make.preview((await make.draft()).id);
  const { request } = people.reporter;
  for (const answer of [
    await request.get(`/api/previews/${theirs.id}`),
    await request.patch(`/api/previews/${theirs.id}`, { data: { revoked: true } }),
    await request.delete(`/api/previews/${theirs.id}`),
  ]) {
    expect(refused).toContain(answer.status());
  }
  const other = await make.draft({}, { by: people.editor.request });
  const moved = await readDoc(
    await request.patch(`/api/previews/${mine.id}?depth=0`, { data: { article: other.id, createdBy: 1 } }),
  );
  expect(moved).not.toMatchObject({ article: other.id });
  expect(moved).toMatchObject({ createdBy: people.reporter.id });
  await expectStatus(await people.editor.request.patch(`/api/previews/${mine.id}`, { data: { revoked: true } }), 200);
});
