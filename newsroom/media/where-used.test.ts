import type { Payload } from "payload";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { User } from "../payload-types";
import { openWholeNewsroom } from "../whole-newsroom";
import { readPicture } from "./picture-files";
import { drawFields, uploadSample } from "./sample-pictures";
import { findPinnedUses } from "./pinned-uses";
import { findUses } from "./where-used";

vi.setConfig({ testTimeout: 30_000 });
let newsroom: Payload;
let section: number;
let seed = 300;
beforeAll(async () => {
  newsroom = await openWholeNewsroom();
  section = (await newsroom.create({ collection: "sections", data: { name: "محليات", slug: "local" }, draft: true }))
    .id;
});

const picture = async () => uploadSample(newsroom, await drawFields(seed++));
const story = (data: object) =>
  newsroom.create({ collection: "articles", data: { title: "عنوان", language: "ar", section, ...data }, draft: true });

const bodyWith = (media: number) => ({
  root: {
    type: "root",
    version: 1,
    direction: null,
    format: "" as const,
    indent: 0,
    children: [{ type: "block", version: 2, fields: { id: "a1", blockType: "picture", media } }],
  },
});

async function publish(data: object) {
  const { id } = await story(data);
  return newsroom.update({ collection: "articles", id, data: { _status: "published" } });
}

async function person(role: User["role"], email: string) {
  const user = await newsroom.create({
    collection: "users",
    data: { email, password: "a long password of tests 7", name: email, role },
  });
  return { user: { ...user, collection: "users" as const } };
}

it("finds a picture as lead, in the text, as photograph and as logo, in drafts too", async () => {
  const { id } = await picture();
  const led = await publish({ leadImage: id });
  const told = await story({ body: bodyWith(id) });
  await newsroom.create({ collection: "authors", data: { name: "كاتبة", slug: "writer", photo: id } });
  await newsroom.updateGlobal({ slug: "site", data: { name: "ورق", logo: id } });
  const { seen, hidden } = await findUses(newsroom, id, null);
  expect(hidden).toBe(0);
  expect(seen.map(({ collection, place, state }) => [collection, place, state])).toEqual([
    ["articles", "lead", "published"],
    ["articles", "body", "draft"],
    ["authors", "photo", null],
    ["site", "logo", null],
  ]);
  expect(seen.map((use) => use.id)).toEqual(expect.arrayContaining([led.id, told.id]));
  await newsroom.updateGlobal({ slug: "site", data: { name: "ورق", logo: null } });
});

it("finds it in a draft beside a published story that does not show it", async () => {
  const { id } = await picture();
  const live = await publish({});
  await newsroom.update({ collection: "articles", id: live.id, data: { leadImage: id }, draft: true });
  const { seen } = await findUses(newsroom, id, null);
  expect(seen).toMatchObject([{ id: live.id, state: "draft" }]);
});

it("shows a reporter no title of a draft of somebody else, but counts it", async () => {
  const { id } = await picture();
  await story({ leadImage: id });
  const reporter = await person("reporter", "reporter@example.org");
  expect(await findUses(newsroom, id, reporter)).toEqual({ seen: [], hidden: 1 });
  const editor = await person("editor", "editor@example.org");
  expect((await findUses(newsroom, id, editor)).seen).toHaveLength(1);
});

describe("only in words that were pinned", () => {
  const scheduleOf = (article: number, data: object) => ({
    collection: "schedules" as const,
    data: {
      article,
      action: "publish",
      status: "pending",
      at: new Date(Date.now() + 3_600_000).toISOString(),
      ...data,
    },
  });

  it("for a time that is set: used until it is cancelled, and named to who may read the story", async () => {
    const { id } = await picture();
    const draft = await story({ title: "نص اليوم" });
    const snapshot = { title: "ما سيُنشر", leadImage: id };
    const { id: schedule } = await newsroom.db.create(scheduleOf(draft.id, { snapshot }));
    const use = { collection: "articles", id: draft.id, title: "ما سيُنشر", place: "lead", state: "scheduled" };
    expect(await findUses(newsroom, id, null)).toEqual({ seen: [use], hidden: 0 });
    const reporter = await person("reporter", "pinned@example.org");
    expect(await findUses(newsroom, id, reporter)).toEqual({ seen: [], hidden: 1 });
    await expect(newsroom.delete({ collection: "media", id })).rejects.toMatchObject({
      status: 409,
      message: expect.stringContaining("ما سيُنشر"),
    });
    await newsroom.db.updateOne({ collection: "schedules", id: schedule, data: { status: "cancelled" } });
    expect(await findUses(newsroom, id, null)).toEqual({ seen: [], hidden: 0 });
    await newsroom.delete({ collection: "media", id });
  });

  it("in the text of a link to one version: used until the link is revoked or has ended", async () => {
    const { id } = await picture();
    const other = await picture();
    const draft = await story({ body: bodyWith(id), leadImage: other.id });
    const editor = await person("editor", "links@example.org");
    const link = {
      article: draft.id,
      label: "المحامية",
      fixed: true,
      expiresAt: new Date(Date.now() + 3_600_000).toISOString(),
    };
    const preview = await newsroom.create({ collection: "previews", data: link, ...editor });
    await newsroom.update({ collection: "articles", id: draft.id, data: { body: null, leadImage: null }, draft: true });
    expect((await findUses(newsroom, id, null)).seen).toMatchObject([{ place: "body", state: "preview" }]);
    expect((await findUses(newsroom, other.id, null)).seen).toMatchObject([{ place: "lead", state: "preview" }]);
    expect(await findPinnedUses(newsroom, id, Date.now() + 7_200_000)).toEqual([]);
    await newsroom.update({ collection: "previews", id: preview.id, data: { revoked: true } });
    expect(await findUses(newsroom, id, null)).toEqual({ seen: [], hidden: 0 });
  });

  it("a number that is no picture of the words does not count", async () => {
    const { id } = await picture();
    const draft = await story({});
    await newsroom.db.create(scheduleOf(draft.id, { snapshot: { title: String(id), section: id, tags: [id] } }));
    expect(await findUses(newsroom, id, null)).toEqual({ seen: [], hidden: 0 });
  });
});

it("refuses to delete a picture that is used, keeps its files, and deletes it once it is not", async () => {
  const { id, filename } = await picture();
  const draft = await story({ title: "خبر الصورة", leadImage: id });
  const refusal = newsroom.delete({ collection: "media", id });
  await expect(refusal).rejects.toMatchObject({ status: 409, message: expect.stringContaining("خبر الصورة") });
  expect(await readPicture(filename ?? "")).not.toBeNull();
  const { errors } = await newsroom.delete({ collection: "media", where: { id: { equals: id } } });
  expect(errors).toHaveLength(1);
  expect(await readPicture(filename ?? "")).not.toBeNull();
  await newsroom.delete({ collection: "articles", id: draft.id });
  await newsroom.delete({ collection: "media", id });
  expect(await readPicture(filename ?? "")).toBeNull();
});
