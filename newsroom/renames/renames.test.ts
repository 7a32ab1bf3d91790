import type { Payload } from "payload";
import { createLocalReq } from "payload";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { openWholeNewsroom } from "../whole-newsroom";
import { addRedirect } from "./add-redirect";
import { findMoved } from "./find-moved";

let newsroom: Payload;
beforeAll(async () => {
  newsroom = await openWholeNewsroom();
}, 60_000);

beforeEach(async () => {
  for (const collection of ["redirects", "tags", "sections", "authors", "pages"] as const) {
    await newsroom.delete({ collection, where: { id: { exists: true } } });
  }
});

const tag = (slug: string) => newsroom.create({ collection: "tags", data: { name: slug, slug } });
const rename = (id: number, slug: string) => newsroom.update({ collection: "tags", id, data: { slug } });
const page = (data: object) =>
  newsroom.create({ collection: "pages", data: { title: "صفحة", language: "ar", body, ...data }, draft: false });
const block = { direction: null, format: "" as const, indent: 0, version: 1 };
const text = { type: "text", text: "نص", detail: 0, format: 0, mode: "normal", style: "", version: 1 };
const paragraph = { ...block, type: "paragraph", textFormat: 0, textStyle: "", children: [text] };
const body = { root: { ...block, type: "root", children: [paragraph] } };

async function rows(): Promise<string[]> {
  const { docs } = await newsroom.find({ collection: "redirects", pagination: false, sort: "from" });
  return docs.map(({ from, to }) => `${from} > ${to}`);
}

it("leads the old address of a tag on in both editions, with what stands below it", async () => {
  const { id } = await tag("قديم");
  await rename(id, "جديد");
  expect(await rows()).toEqual(["/tag/قديم > /tag/جديد"]);
  for (const prefix of ["", "/en"]) {
    for (const rest of ["", "/page/2", "/feed.xml", "/feed.json"]) {
      expect(await findMoved(newsroom, `${prefix}/tag/قديم${rest}`)).toBe(`${prefix}/tag/جديد${rest}`);
    }
    expect(await findMoved(newsroom, `${prefix}/tag/قديم/other`)).toBeNull();
  }
});

it("collapses chains, and forgets what leads back", async () => {
  const { id } = await tag("a");
  await rename(id, "b");
  await rename(id, "c");
  expect(await rows()).toEqual(["/tag/a > /tag/c", "/tag/b > /tag/c"]);
  await rename(id, "a");
  expect(await rows()).toEqual(["/tag/b > /tag/a", "/tag/c > /tag/a"]);
});

it("keeps sections and authors in the same way", async () => {
  const section = await newsroom.create({ collection: "sections", data: { name: "قسم", slug: "old", order: 1 } });
  const author = await newsroom.create({ collection: "authors", data: { name: "كاتب", slug: "old" } });
  await newsroom.update({ collection: "sections", id: section.id, data: { slug: "new" } });
  await newsroom.update({ collection: "authors", id: author.id, data: { slug: "new" } });
  expect(await rows()).toEqual(["/author/old > /author/new", "/section/old > /section/new"]);
});

it("gives an old address to a new tag that takes it", async () => {
  const { id } = await tag("a");
  await rename(id, "b");
  await tag("a");
  expect(await rows()).toEqual([]);
});

it("ends at what is stored when two rename a tag in the same moment", async () => {
  const { id } = await tag("a");
  // One of the two may be refused.
  await Promise.allSettled([rename(id, "b"), rename(id, "c")]);
  const { slug } = await newsroom.findByID({ collection: "tags", id });
  expect(await findMoved(newsroom, "/tag/a")).toBe(`/tag/${slug}`);
});

it("refuses an address that is taken, one without a letter, and one in a script that readers cannot type", async () => {
  await tag("a");
  const { id } = await tag("b");
  await expect(rename(id, "a")).rejects.toMatchObject({ status: 400 });
  await expect(rename(id, "😀")).rejects.toMatchObject({ status: 400 });
  await expect(rename(id, "新闻")).rejects.toMatchObject({ status: 400 });
  expect(await rows()).toEqual([]);
});

it("leads from the last published address of a page, never from a draft's", async () => {
  const { id } = await page({ slug: "one", _status: "published" });
  const patch = (data: object, draft = false) => newsroom.update({ collection: "pages", id, data, draft });
  await patch({ slug: "draft-only" }, true);
  expect(await rows()).toEqual([]);
  await patch({ slug: "two", _status: "published" });
  expect(await rows()).toEqual(["/one > /two"]);
  await patch({ _status: "draft" });
  await patch({ slug: "hidden" });
  await patch({ slug: "three", _status: "published" });
  expect(await rows()).toEqual(["/one > /three", "/two > /three"]);
  await patch({ language: "en", _status: "published" });
  expect(await rows()).toEqual(["/one > /en/three", "/three > /en/three", "/two > /en/three"]);
});

it("follows a page whose earlier version was restored", async () => {
  const { id } = await page({ slug: "one", _status: "published" });
  await newsroom.update({ collection: "pages", id, data: { slug: "two", _status: "published" } });
  const { docs } = await newsroom.findVersions({ collection: "pages", where: { "version.slug": { equals: "one" } } });
  await newsroom.restoreVersion({ collection: "pages", id: docs[0]?.id ?? "" });
  expect(await rows()).toEqual(["/two > /one"]);
});

it("refuses the address of another page in the same language", async () => {
  await page({ slug: "one", _status: "published" });
  await expect(page({ slug: "one", _status: "published" })).rejects.toMatchObject({ status: 400 });
  await page({ slug: "one", language: "en", _status: "published" });
});

const write = (from: string, to: string) => newsroom.create({ collection: "redirects", data: { from, to } });

it("settles what is written by hand: one spelling, no chain, no loop", async () => {
  await write("/%D9%82%D8%AF%D9%8A%D9%85/", "/b");
  await write("/b", "/c?x=1");
  await write("/a", "/b");
  expect(await rows()).toEqual(["/a > /c?x=1", "/b > /c?x=1", "/قديم > /c?x=1"]);
  await expect(write("/c", "/a")).rejects.toMatchObject({ status: 400 });
  await expect(write("/x", "/x")).rejects.toMatchObject({ status: 400 });
});

it("does not follow a redirect from what is there", async () => {
  await page({ slug: "about", _status: "published" });
  await write("/about", "/donate");
  await write("/old", "/about");
  expect(await rows()).toEqual(["/about > /donate", "/old > /about"]);
});

it.each([
  ["/a", "//evil.example"],
  ["/a", "javascript:alert(1)"],
  ["/a", "/\\evil.example"],
  ["/a", "/\t/evil.example"],
  ["/a", "/b?x=\u0001"],
  ["/a", "/%E0%A4%A"],
  ["/a", "/../b"],
  ["/a?x=1", "/b"],
  ["a", "/b"],
])("refuses %s > %s", async (from, to) => {
  await expect(write(from, to)).rejects.toMatchObject({ status: 400 });
});

it("merges: what led to the old address leads to the new one", async () => {
  const { id } = await tag("a");
  await rename(id, "b");
  await tag("kept");
  await addRedirect(await createLocalReq({}, newsroom), "/tag/b", "/tag/kept");
  expect(await rows()).toEqual(["/tag/a > /tag/kept", "/tag/b > /tag/kept"]);
});
