import type { Payload } from "payload";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { findPictureFile } from "./find-picture-file";
import { loadPictures } from "./load";
import { recordPrint } from "@/press/dependencies";
import { openWholeNewsroom } from "@/newsroom/whole-newsroom";
import { drawFields, uploadSample } from "@/newsroom/media/sample-pictures";

let newsroom: Payload;
beforeAll(async () => {
  newsroom = await openWholeNewsroom();
});
vi.setConfig({ testTimeout: 30_000 });
afterEach(() => void vi.useRealTimers());

const inOneHour = () => new Date(Date.now() + 3_600_000).toISOString();

async function publicPicture(rightsUntil: string, seed: number) {
  const { id } = await uploadSample(newsroom, await drawFields(seed), { rightsUntil });
  await newsroom.db.updateOne({ collection: "media", id, data: { public: true } });
  return newsroom.findByID({ collection: "media", id });
}

it("hides a picture from readers at the minute at which its rights end, and brings it back when they are extended", async () => {
  const rightsUntil = inOneHour();
  const picture = await publicPicture(rightsUntil, 31);
  const name = picture.filename ?? "";
  const [shown, record] = await recordPrint("full", () => loadPictures([picture.id], "ar"));
  expect(shown.size).toBe(1);
  expect(record.changesAt).toBe(Date.parse(rightsUntil));
  expect(await findPictureFile(name)).toMatchObject({ kind: "file", passing: true });

  vi.useFakeTimers({ toFake: ["Date"] });
  vi.setSystemTime(Date.parse(rightsUntil) - 1);
  expect((await loadPictures([picture.id], "ar")).size).toBe(1);
  vi.setSystemTime(Date.parse(rightsUntil));
  expect((await loadPictures([picture.id], "ar")).size).toBe(0);
  expect(await findPictureFile(name)).toEqual({ kind: "ended" });
  const asked = { collection: "media", where: { id: { equals: picture.id } }, overrideAccess: false } as const;
  expect((await newsroom.find(asked)).totalDocs).toBe(0);

  await newsroom.update({ collection: "media", id: picture.id, data: { rightsUntil: inOneHour() } });
  expect((await loadPictures([picture.id], "ar")).size).toBe(1);
  expect(await findPictureFile(name)).toMatchObject({ kind: "file" });
});

it("refuses an upload whose rights are over, and takes an end in the past for a picture that is there", async () => {
  const past = "2001-02-03T04:05:06.000Z";
  await expect(uploadSample(newsroom, await drawFields(32), { rightsUntil: past })).rejects.toThrow("حق النشر");
  await expect(uploadSample(newsroom, await drawFields(33), { rightsUntil: "soon" })).rejects.toThrow("حق النشر");
  const picture = await publicPicture(inOneHour(), 34);
  await newsroom.update({ collection: "media", id: picture.id, data: { rightsUntil: past } });
  expect((await loadPictures([picture.id], "ar")).size).toBe(0);
});

it("tells strangers nothing of the terms", async () => {
  const { id } = await publicPicture(inOneHour(), 35);
  await newsroom.update({ collection: "media", id, data: { rightsNote: "بإذن شفهي" } });
  const found = await newsroom.findByID({ collection: "media", id, overrideAccess: false });
  expect(found).not.toHaveProperty("rightsNote");
});
