import { beforeAll, expect, test } from "vitest";
import { openSampleDesk, type SampleDesk } from "../workflow/sample-desk";
import { countOpening } from "./count-opening";
import { findPreview, isClosedLink } from "./find-preview";
import { previewPictures } from "./preview-pictures";
import { readPreviewed } from "./read-previewed";

let desk: SampleDesk;
let editor: Awaited<ReturnType<SampleDesk["hire"]>>;

beforeAll(async () => {
  desk = await openSampleDesk();
  editor = await desk.hire("editor");
});

async function write(title: string): Promise<number> {
  const story = { title, language: "ar", section: desk.section };
  return docOf(await editor.ask("POST", "/articles?draft=true&depth=0", story)).id;
}

async function give(article: number, data: object = {}) {
  const answer = await editor.ask("POST", "/previews?depth=0", { article, label: "المحامية", ...data });
  return { ...answer, token: String(docOf(answer).link).split("/").at(-1) ?? "", id: docOf(answer).id };
}

function docOf({ body }: { body: Record<string, unknown> }): { id: number; link?: unknown } {
  return Object(body["doc"]);
}

async function titleBehind(token: string): Promise<string | null> {
  const preview = await findPreview(token, desk.newsroom);
  return preview && ((await readPreviewed(preview, desk.newsroom))?.title ?? null);
}

test("a link follows the draft, or shows the words as they were", async () => {
  const id = await write("الأول");
  const [following, fixed] = [await give(id), await give(id, { fixed: true })];
  await editor.ask("PATCH", `/articles/${id}?draft=true`, { title: "الثاني" });
  await desk.newsroom.db.deleteVersions({
    collection: "articles",
    where: { and: [{ parent: { equals: id } }, { "version.title": { equals: "الأول" } }] },
  });
  expect([await titleBehind(following.token), await titleBehind(fixed.token)]).toEqual(["الثاني", "الأول"]);
  expect(await previewPictures(fixed.token, desk.newsroom)).toEqual([]);
});

test("openings are counted, and nothing else of a link changes by it", async () => {
  const { token, id } = await give(await write("المعدود"));
  const before = await desk.newsroom.findByID({ collection: "previews", id, depth: 0 });
  await Promise.all([countOpening(token, desk.newsroom), countOpening(token, desk.newsroom)]);
  await countOpening("x".repeat(43), desk.newsroom);
  const after = await desk.newsroom.findByID({ collection: "previews", id, depth: 0 });
  expect(after).toEqual({ ...before, openings: 2, lastOpenedAt: after.lastOpenedAt });
  expect(after.lastOpenedAt).toBeTruthy();
});

test("nobody sets the count, the snapshot or the newsroom's own mark", async () => {
  const id = await write("المزوّر");
  const { body } = await editor.ask("POST", "/previews?depth=0", {
    article: id,
    label: "المزوّر",
    openings: 99,
    own: true,
    snapshot: { id: 1, title: "سرقة" },
    nonce: undefined,
  });
  expect(docOf({ body })).toMatchObject({ openings: 0, own: false });
  expect(JSON.stringify(body)).not.toMatch(/snapshot|nonce|tokenHash/);
});

test("what was sealed at the making of a link cannot be rewritten, and a closed link stays closed", async () => {
  const reporter = await desk.hire("reporter");
  const story = { title: "مختوم", language: "ar", section: desk.section };
  const { id } = docOf(await reporter.ask("POST", "/articles?draft=true&depth=0", story));
  const made = await reporter.ask("POST", "/previews?depth=0", { article: id, label: "المصدر", fixed: true });
  const link = docOf(made);
  const token = String(link.link).split("/").at(-1) ?? "";
  const forged = {
    snapshot: { ...story, id, title: "مزوّر", pictures: [1] },
    nonce: "x",
    tokenHash: "x",
    language: "en",
  };
  await reporter.ask("PATCH", `/previews/${link.id}`, forged);
  expect(await titleBehind(token)).toBe("مختوم");
  await editor.ask("PATCH", `/previews/${link.id}`, { revoked: true });
  await reporter.ask("PATCH", `/previews/${link.id}`, { revoked: false });
  expect(await titleBehind(token)).toBeNull();
});

test("a link that opens for too long can still be closed", async () => {
  const { id, token } = await give(await write("الطويل"));
  await desk.newsroom.db.updateOne({ collection: "previews", id, data: { expiresAt: "2090-01-01T00:00:00.000Z" } });
  expect((await editor.ask("PATCH", `/previews/${id}`, { revoked: true })).status).toBe(200);
  expect(await titleBehind(token)).toBeNull();
});

test("a link closes when its story is withdrawn", async () => {
  const id = await write("المسحوب");
  await editor.ask("PATCH", `/articles/${id}`, { _status: "published" });
  const { token } = await give(id);
  expect(await titleBehind(token)).toBe("المسحوب");
  await editor.ask("PATCH", `/articles/${id}`, { _status: "draft" });
  expect(await titleBehind(token)).toBeNull();
});

test("impossible links are refused in words", async () => {
  const id = await write("المرفوض");
  const days = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString();
  for (const expiresAt of ["abc", days(-1), days(91), "2126-01-01T00:00:00Z"]) {
    expect((await give(id, { expiresAt })).status).toBe(400);
  }
  for (const label of ["ط".repeat(10_000), "", "  ", null, undefined, 7]) {
    expect((await give(id, { label })).status).toBe(400);
  }
  expect((await give(999_999)).status).toBe(400);
  expect((await give(id, { label: "<script>alert(1)</script>" })).status).toBe(201);
});

test("whoever has a link stands in it for good; one from before that rule can be closed", async () => {
  const { id, token } = await give(await write("المسمّى"));
  expect((await editor.ask("PATCH", `/previews/${id}`, { label: " " })).status).toBe(400);
  await desk.newsroom.db.updateOne({ collection: "previews", id, data: { label: null } });
  expect((await editor.ask("PATCH", `/previews/${id}`, { revoked: true })).status).toBe(200);
  expect(await isClosedLink(token, desk.newsroom)).toBe(true);
  expect(await isClosedLink("x".repeat(43), desk.newsroom)).toBe(false);
});
