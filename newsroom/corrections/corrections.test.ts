import { createLocalReq, type Payload, type TypedUser } from "payload";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { recordPurges } from "@/press/purge";
import { openWholeNewsroom } from "../whole-newsroom";
import { isCorrected } from "./is-corrected";
import { rewriteCorrection } from "./rewrite";

let newsroom: Payload;
let section: number;
const people = new Map<string, TypedUser>();
let story: number;

beforeAll(async () => {
  newsroom = await openWholeNewsroom();
  section = (await newsroom.create({ collection: "sections", data: { name: "محليات", slug: "local", order: 1 } })).id;
  for (const role of ["admin", "editor", "reporter"] as const) {
    const data = { name: `زميل ${role}`, email: `${role}@test.example`, password: "a long password of tests", role };
    people.set(role, await newsroom.create({ collection: "users", data }));
  }
}, 60_000);

beforeEach(async () => {
  story = await publishStory();
  first.at = new Date().toISOString();
});

const first = { kind: "correction" as const, at: "", text: "الصحيح 12." };

async function publishStory(): Promise<number> {
  const owner = people.get("reporter")?.id;
  const data = {
    title: "عنوان",
    language: "ar" as const,
    section,
    owner: Number(owner),
    _status: "published" as const,
  };
  return (await newsroom.create({ collection: "articles", data })).id;
}

function asking(as: string) {
  const user = people.get(as);
  return createLocalReq(user ? { user } : {}, newsroom);
}

type Change = { data: object; as?: string; draft?: boolean };

async function save({ data, as = "editor", draft = false }: Change) {
  const req = await asking(as);
  return newsroom.update({
    collection: "articles",
    id: story,
    data,
    draft,
    autosave: draft,
    overrideAccess: false,
    req,
  });
}

async function correct(row: object = first) {
  const before = (await readStory()).corrections ?? [];
  await save({ data: { corrections: [...before, row], _status: "published" } });
  return (await readStory()).corrections ?? [];
}

const readStory = (draft = false) => newsroom.findByID({ collection: "articles", id: story, draft, depth: 0 });
const texts = async (draft = false) => (await readStory(draft)).corrections?.map(({ text }) => text);

it("keeps kind, text, time, who made it and since when readers see it", async () => {
  const [row] = await correct({ ...first, by: "somebody else", shownAt: "2001-01-01T00:00:00.000Z" });
  expect(row).toMatchObject({ ...first, by: "زميل editor" });
  expect(Date.parse(row?.shownAt ?? "")).toBeGreaterThan(Date.now() - 60_000);
  const [seen] = (await newsroom.find({ collection: "articles", overrideAccess: false })).docs;
  expect(seen?.corrections?.[0]).not.toHaveProperty("by");
});

it.each(["editor", "admin"])("refuses an %s who takes a published correction away by saving", async (as) => {
  const [row] = await correct();
  for (const draft of [false, true]) {
    for (const corrections of [
      [],
      null,
      [{ ...first, text: "غيره" }],
      [{ ...row, text: "غيره" }],
      [{ ...row, kind: "update" }],
    ]) {
      const status = draft ? {} : { _status: "published" };
      await expect(save({ as, draft, data: { corrections, ...status } })).rejects.toMatchObject({ status: 400 });
    }
  }
  expect(await texts()).toEqual([first.text]);
  expect(await texts(true)).toEqual([first.text]);
});

it("lets no reporter touch a published story", async () => {
  await correct();
  await expect(save({ as: "reporter", data: { corrections: [] } })).rejects.toMatchObject({ status: 403 });
});

it("compares with what readers see, not with the newest draft", async () => {
  await save({ draft: true, data: { corrections: [first] } });
  await save({ draft: true, data: { corrections: [] } });
  await save({ draft: true, data: { corrections: [{ ...first, text: "في المسودة" }] } });
  await save({ data: { _status: "published" } });
  await expect(save({ draft: true, data: { corrections: [] } })).rejects.toMatchObject({ status: 400 });
  expect(await texts()).toEqual(["في المسودة"]);
});

it("keeps them when a story is withdrawn, changed and published again", async () => {
  await correct();
  await save({ data: { _status: "draft" } });
  await expect(save({ data: { corrections: [] } })).rejects.toMatchObject({ status: 400 });
  await save({ data: { _status: "published" } });
  expect(await texts()).toEqual([first.text]);
});

it("refuses it in bulk, and puts it back when an old version is restored or a snapshot is published", async () => {
  await correct();
  const req = await asking("editor");
  const where = { id: { equals: story } };
  const data = { corrections: [], _status: "published" as const };
  const { errors } = await newsroom.update({ collection: "articles", where, data, req, overrideAccess: false });
  expect(errors).toHaveLength(1);
  const { docs } = await newsroom.findVersions({
    collection: "articles",
    where: { parent: { equals: story } },
    sort: "createdAt",
  });
  await newsroom.restoreVersion({ collection: "articles", id: docs[0]?.id ?? "", req });
  expect(await texts()).toEqual([first.text]);
  await newsroom.update({ collection: "articles", id: story, data });
  expect(await texts()).toEqual([first.text]);
});

it("takes more of them, two by one name as two", async () => {
  const [row] = await correct();
  await correct({ ...row, text: "وآخر" });
  expect(await texts()).toEqual([first.text, "وآخر"]);
});

it.each([
  ["a time before publication", { at: new Date(Date.now() - 3_600_000).toISOString() }],
  ["a time to come", { at: new Date(Date.now() + 3_600_000).toISOString() }],
  ["a time that is none", { at: "abc" }],
  ["a kind that there is none of", { kind: "slander" }],
  ["a megabyte", { text: "ا".repeat(1_000_000) }],
  ["a text that is none", { text: { html: true } }],
])("refuses %s, in a draft too", async (_what, wrong) => {
  for (const draft of [false, true]) {
    const data = { corrections: [{ ...first, ...wrong }], ...(draft ? {} : { _status: "published" }) };
    await expect(save({ draft, data })).rejects.toMatchObject({ status: 400 });
  }
});

it("does not take the row of another story", async () => {
  const [row] = await correct();
  story = await publishStory();
  await save({ data: { corrections: [{ ...row, text: "نسخة" }], _status: "published" } });
  const { docs } = await newsroom.find({ collection: "articles", where: { "corrections.at": { equals: row?.at } } });
  const found = docs.flatMap(({ corrections }) => corrections?.map(({ text }) => text));
  expect(new Set(found)).toEqual(new Set([first.text, "نسخة"]));
});

async function rewrite(as: string, sent: object, correction: string | null | undefined) {
  const req = await asking(as);
  Object.assign(req, { routeParams: { id: String(story), correction }, json: async () => sent });
  return rewriteCorrection.handler(req);
}

it("lets an administrator remove or reword one, with a reason", async () => {
  const [row] = await correct();
  await save({ draft: true, data: { title: "مسودة" } });
  const change = { action: "change", text: "الصحيح 13.", reason: "خطأ في التصويب" };
  await expect(rewrite("editor", change, row?.id)).rejects.toMatchObject({ status: 403 });
  await expect(rewrite("reporter", change, row?.id)).rejects.toMatchObject({ status: 403 });
  await expect(rewrite("admin", { ...change, reason: " " }, row?.id)).rejects.toMatchObject({ status: 400 });
  await expect(rewrite("admin", { ...change, text: "" }, row?.id)).rejects.toMatchObject({ status: 400 });
  await expect(rewrite("admin", { reason: "سبب" }, row?.id)).rejects.toMatchObject({ status: 400 });
  await expect(rewrite("admin", change, "none")).rejects.toMatchObject({ status: 404 });
  await rewrite("admin", change, row?.id);
  expect([await texts(), await texts(true)]).toEqual([["الصحيح 13."], ["الصحيح 13."]]);
  expect([(await readStory()).title, (await readStory(true)).title]).toEqual(["عنوان", "مسودة"]);
  await rewrite("admin", { action: "remove", reason: "ليس خطأ" }, row?.id);
  expect([await texts(), await texts(true)]).toEqual([[], []]);
  expect((await readStory()).section).toBe(section);
});

describe("the world hears that a correction", () => {
  const pings = async () =>
    (await newsroom.find({ collection: "pings", pagination: false })).docs.map(({ url }) => url);
  const telling = async (work: () => Promise<unknown>) => {
    await newsroom.delete({ collection: "pings", where: { id: { exists: true } } });
    const before = (await readStory()).revisedAt ?? "";
    const purged = await recordPurges(work);
    expect((await readStory()).revisedAt ?? "").not.toBe(before);
    const urls = await pings();
    expect(urls).toEqual(expect.arrayContaining([expect.stringContaining(`/news/${story}`)]));
    expect(urls).toEqual(expect.arrayContaining([expect.stringMatching(/\/feed\.xml$/)]));
    const names = purged.flatMap((one) => one.names);
    expect(names).toEqual(expect.arrayContaining([`article:${story}`, "corrections:ar", "months"]));
  };

  it("came, was reworded, and was removed", async () => {
    vi.stubEnv("INDEXNOW_KEY", "0123456789abcdef");
    vi.stubEnv("INDEXNOW_URL", "http://localhost:9/indexnow");
    vi.stubEnv("WEBSUB_HUB", "http://localhost:9/hub");
    try {
      await telling(() => correct({ ...first, kind: "retraction", text: "نتراجع عنه." }));
      const [row] = (await readStory()).corrections ?? [];
      await telling(() => rewrite("admin", { action: "change", text: "نتراجع عن كله.", reason: "أدق" }, row?.id));
      await telling(() => rewrite("admin", { action: "remove", reason: "لم يكن خطأ" }, row?.id));
      expect(await texts()).toEqual([]);
    } finally {
      vi.unstubAllEnvs();
    }
  });
});

it("calls corrected what was wrong", () => {
  expect(isCorrected({ corrections: [{ kind: "clarification" }, { kind: "update" }] })).toBe(false);
  expect(isCorrected({ corrections: [{ kind: "retraction" }] })).toBe(true);
  expect(isCorrected({ corrections: null })).toBe(false);
});
