import { expectStatus, readDoc } from "../fixtures/answers";
import { expect, test } from "../fixtures/newsroom";
import { askOnce, readPage } from "../fixtures/asked-page";
import { uniqueWord } from "../fixtures/unique";

test("a published story stands at its address, and other addresses lead there", async ({ make, stranger }) => {
  const { id, slug, title } = await make.story();
  expect(slug).toMatch(/\p{Script=Arabic}/u);
  const path = `/news/${id}/${encodeURIComponent(slug ?? "")}`;
  expect(await readPage(stranger, path)).toContain(title);
  for (const other of [
    `/news/${id}`,
    `/news/${id}/`,
    `/news/${id}/wrong`,
    `/news/${id}/${encodeURIComponent("خطأ")}`,
    `${path}/more`,
  ]) {
    const answer = await askOnce(stranger, other);
    expect.soft(answer.status(), other).toBe(308);
    expect.soft(await (await stranger.get(other)).text(), other).toContain(title);
    expect.soft(answer.headers()["location"], other).toMatch(/^\/[\x21-\x7e]+$/);
  }
  expect((await askOnce(stranger, `/news/${id}`)).headers()["location"]).toBe(path);
});

test("an English story stands under /en and is led there from outside", async ({ make, stranger }) => {
  const title = `A story for the tests ${uniqueWord()}`;
  const { id, slug } = await make.story({ language: "en", title });
  const path = `/en/news/${id}/${encodeURIComponent(slug ?? "")}`;
  const page = await readPage(stranger, path);
  expect(page).toContain(title);
  expect(page).toContain('<html lang="en" dir="ltr"');
  for (const other of [`/news/${id}`, `/news/${id}/${encodeURIComponent(slug ?? "")}`, `/en/news/${id}`]) {
    const answer = await askOnce(stranger, other);
    expect.soft(answer.status(), other).toBe(308);
    expect.soft(answer.headers()["location"], other).toBe(path);
  }
});

test("an Arabic story asked for under /en is led to its place", async ({ make, stranger }) => {
  const { id, slug } = await make.story();
  const answer = await askOnce(stranger, `/en/news/${id}/${encodeURIComponent(slug ?? "")}`);
  expect(answer.status()).toBe(308);
  expect(answer.headers()["location"]).toBe(`/news/${id}/${encodeURIComponent(slug ?? "")}`);
});

test("a new title after publication leaves the address, a new address leads from the old one", async ({
  make,
  people,
  stranger,
}) => {
  const { id, slug } = await make.story();
  const old = `/news/${id}/${encodeURIComponent(slug ?? "")}`;
  const path = `/api/articles/${id}?depth=0`;
  await readDoc(await people.editor.request.patch(path, { data: { title: uniqueWord(), _status: "published" } }));
  await expectStatus(await askOnce(stranger, old), 200);
  const renamed = await readDoc<{ slug: string }>(
    await people.editor.request.patch(path, { data: { slug: uniqueWord(), _status: "published" } }),
  );
  const answer = await askOnce(stranger, old);
  expect(answer.status()).toBe(308);
  expect(answer.headers()["location"]).toBe(`/news/${id}/${encodeURIComponent(renamed.slug)}`);
});

test("a title without a letter still has an address", async ({ make, stranger }) => {
  const { id } = await make.story({ title: "!!! ؟؟" });
  expect(await readPage(stranger, `/news/${id}`)).toContain("!!! ؟؟");
});

test("an old path set in the newsroom leads to the new one, a page that exists wins", async ({ make, stranger }) => {
  const [from, about] = [`/${uniqueWord()}`, "/about"];
  await make.other("redirects", { from, to: "/section/culture?x=1" });
  const answer = await askOnce(stranger, encodeURI(from));
  expect(answer.status()).toBe(308);
  expect(answer.headers()["location"]).toBe("/section/culture?x=1");
  await make.other("redirects", { from: about, to: "/" });
  await expectStatus(await askOnce(stranger, about), 200);
});

test("the newsroom refuses redirects that leave the site or lead to themselves", async ({ people }) => {
  for (const [from, to] of [
    ["/a", "https://evil.example/"],
    ["/a", "//evil.example/"],
    ["/a", "/\\evil.example/"],
    ["/a", "javascript:alert(1)"],
    ["//evil.example", "/"],
    ["/a", "/a"],
    ["a", "/b"],
  ]) {
    const answer = await people.editor.request.post("/api/redirects", { data: { from, to } });
    expect.soft(answer.status(), `${from} to ${to}`).toBe(400);
  }
});
