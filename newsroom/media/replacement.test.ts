import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Payload } from "payload";
import sharp from "sharp";
import { beforeAll, expect, it, vi } from "vitest";
import { readSettings } from "@/env";
import type { Media } from "../payload-types";
import { openWholeNewsroom } from "../whole-newsroom";
import { baseOf, readFileName } from "./file-name";
import { findPlace } from "./find-place";
import { readPicture } from "./picture-files";
import { asUpload, drawFields, uploadSample } from "./sample-pictures";

vi.setConfig({ testTimeout: 30_000 });
let newsroom: Payload;
let seed = 100;
beforeAll(async () => {
  newsroom = await openWholeNewsroom();
});

const pictureFolder = () => join(readSettings().dataDir, "media");
const files = (base: string) => readdirSync(pictureFolder()).filter((name) => readFileName(name)?.base === base);
const replace = (id: number, data: Buffer, words: Partial<Media> = {}) =>
  newsroom.update({ collection: "media", id, data: words, file: asUpload(data) });
const newPicture = async () => uploadSample(newsroom, await drawFields(seed++));

it("gives a replaced picture a new address, takes the old pixels from the disk and leads from old to new", async () => {
  const before = await newPicture();
  expect(files(baseOf(before.filename)).length).toBeGreaterThan(3);
  const after = await replace(before.id, await drawFields(seed++, { width: 900, height: 600 }));
  expect(after.id).toBe(before.id);
  expect(after.filename).not.toBe(before.filename);
  expect(files(baseOf(before.filename))).toEqual([]);
  expect(await readPicture(after.filename ?? "")).not.toBeNull();

  const old = readFileName(before.sizes?.webp320?.filename ?? "");
  if (!old) throw new Error("no such size");
  expect(await findPlace(newsroom, old)).toMatchObject({ filename: after.sizes?.webp320?.filename });
  const again = await replace(before.id, await drawFields(seed++));
  expect(await findPlace(newsroom, old)).toMatchObject({ filename: again.sizes?.webp320?.filename });
  expect(files(baseOf(after.filename))).toEqual([]);
});

it("leaves the old file as it was when the change is refused", async () => {
  const before = await newPicture();
  const had = files(baseOf(before.filename));
  await expect(replace(before.id, Buffer.from("no picture"))).rejects.toThrow("ليس صورة");
  await expect(replace(before.id, Buffer.alloc(0))).rejects.toThrow("ليس صورة");
  await expect(replace(before.id, await drawFields(seed++), { alt: "" })).rejects.toThrow("النص البديل");
  expect(files(baseOf(before.filename))).toEqual(had);
  expect(await newsroom.findByID({ collection: "media", id: before.id })).toMatchObject({ filename: before.filename });
});

it("takes a file of another type", async () => {
  const before = await newPicture();
  const png = await sharp(await drawFields(seed++))
    .ensureAlpha(0.5)
    .png()
    .toBuffer();
  const after = await replace(before.id, png);
  expect(after.filename).toMatch(/\.png$/);
  const old = readFileName(before.filename ?? "");
  expect(old && (await findPlace(newsroom, old))).toMatchObject({ filename: after.filename });
});

it("keeps the files of one picture only when two replace it at once", async () => {
  const { id, filename } = await newPicture();
  const [one, other] = [await drawFields(seed++), await drawFields(seed++)];
  await Promise.all([replace(id, one), replace(id, other)]);
  const after = await newsroom.findByID({ collection: "media", id });
  expect(files(baseOf(after.filename)).length).toBeGreaterThan(3);
  const bases = new Set(readdirSync(pictureFolder()).map((name) => readFileName(name)?.base));
  const { docs } = await newsroom.find({ collection: "media", pagination: false });
  const known = docs.map((doc) => baseOf(doc.filename));
  expect(bases.has(baseOf(filename))).toBe(false);
  // What the refused changes of the test before left is swept later.
  expect(known.filter((base) => !bases.has(base))).toEqual([]);
});

it("makes the crops anew, under new addresses, when the focal point moves", async () => {
  const before = await uploadSample(newsroom, await drawFields(seed++, { width: 1250, height: 1210 }));
  const after = await newsroom.update({ collection: "media", id: before.id, data: { focalX: 0, focalY: 100 } });
  expect(after).toMatchObject({ focalX: 0, focalY: 100, width: before.width });
  expect(after.sizes?.square?.filename).not.toBe(before.sizes?.square?.filename);
  expect(files(baseOf(before.filename))).toEqual([]);
  const same = await newsroom.update({ collection: "media", id: before.id, data: { focalX: 0, focalY: 100 } });
  expect(same.filename).toBe(after.filename);
});

it("refuses a focal point outside of the picture", async () => {
  const { id } = await newPicture();
  for (const focalX of [200, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
    await expect(newsroom.update({ collection: "media", id, data: { focalX, focalY: 50 } })).rejects.toThrow(/100/);
  }
});

it("removes the files of a deleted picture and forgets its addresses", async () => {
  const before = await newPicture();
  const after = await replace(before.id, await drawFields(seed++));
  await newsroom.delete({ collection: "media", id: before.id });
  expect(files(baseOf(after.filename))).toEqual([]);
  const old = readFileName(before.filename ?? "");
  expect(old && (await findPlace(newsroom, old))).toBeNull();
});
