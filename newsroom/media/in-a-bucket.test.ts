import { readdirSync } from "node:fs";
import { join } from "node:path";
import { createLocalReq, type Payload } from "payload";
import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { readSettings } from "@/env";
import { type S3Server, startS3Server } from "./store/sample-s3";
import type { Media } from "../payload-types";
import { openWholeNewsroom } from "../whole-newsroom";
import { baseOf, readFileName } from "./file-name";
import { findPlace } from "./find-place";
import { readPicture } from "./picture-files";
import { asUpload, drawFields, uploadSample } from "./sample-pictures";
import { serveFile } from "./serve-file";
import { pictureStore } from "./store/open-store";
import { fillFingerprints, sweepStrayFiles } from "./tend-pictures";

vi.setConfig({ testTimeout: 30_000 });
let s3: S3Server;
let newsroom: Payload;
let seed = 500;

beforeAll(async () => {
  s3 = await startS3Server();
  for (const [name, value] of Object.entries(s3.settings)) vi.stubEnv(name, value);
  newsroom = await openWholeNewsroom();
});
beforeEach(() => s3.setMood("well"));
afterAll(async () => {
  vi.unstubAllEnvs();
  await s3.stop();
});

const draw = () => drawFields(seed++);
const replace = (id: number, data: Buffer) =>
  newsroom.update({ collection: "media", id, data: {}, file: asUpload(data) });
const countPictures = async () => (await newsroom.count({ collection: "media" })).totalDocs;
const later = () => Date.now() + 2 * 60 * 60_000;

async function filesOf(base = ""): Promise<string[]> {
  const names: string[] = [];
  for await (const { name } of pictureStore().list(base)) names.push(name);
  return names.toSorted();
}

function namesOf({ filename, sizes }: Media): string[] {
  const files: (string | null | undefined)[] = [filename];
  for (const size of Object.values<{ filename?: string | null } | undefined>({ ...sizes })) files.push(size?.filename);
  return [...new Set(files.flatMap((file) => file ?? []))].toSorted();
}

it("puts every size of an upload into the bucket, without position or camera, and nothing into the folder", async () => {
  const exif = { IFD0: { Make: "Camera" }, IFD3: { GPSLatitude: "36/1 12/1 0/1", GPSLatitudeRef: "N" } };
  const data = await sharp(await drawFields(seed++, { width: 900, height: 600 }))
    .withExif(exif)
    .jpeg()
    .toBuffer();
  expect((await sharp(data).metadata()).exif).toBeDefined();
  const media = await uploadSample(newsroom, data);
  expect(await filesOf(baseOf(media.filename))).toEqual(namesOf(media));
  expect(namesOf(media).length).toBeGreaterThan(10);
  for (const name of namesOf(media)) {
    const file = await readPicture(name);
    expect((await sharp(file?.data).metadata()).exif).toBeUndefined();
  }
  expect(readdirSync(readSettings().dataDir)).not.toContain("media");
});

it("takes the old files out of the bucket when a picture is replaced or deleted", async () => {
  const before = await uploadSample(newsroom, await draw());
  const after = await replace(before.id, await draw());
  expect(await filesOf(baseOf(before.filename))).toEqual([]);
  expect(await filesOf(baseOf(after.filename))).toEqual(namesOf(after));
  const old = readFileName(before.filename ?? "");
  expect(old && (await findPlace(newsroom, old))?.filename).toBe(after.filename);
  const moved = await newsroom.update({ collection: "media", id: before.id, data: { focalX: 10, focalY: 90 } });
  expect(await filesOf(baseOf(moved.filename))).toEqual(namesOf(moved));
  await newsroom.delete({ collection: "media", id: before.id });
  expect(await filesOf(baseOf(moved.filename))).toEqual([]);
});

it.each(["down", "forbidding"] as const)("refuses uploads with 503 while the service is %s", async (mood) => {
  const before = await uploadSample(newsroom, await draw());
  const count = await countPictures();
  s3.setMood(mood);
  const refusal = { status: 503, message: expect.stringContaining("مخزن الصور"), isPublic: true };
  await expect(uploadSample(newsroom, await draw())).rejects.toMatchObject(refusal);
  await expect(replace(before.id, await draw())).rejects.toMatchObject(refusal);
  const focus = newsroom.update({ collection: "media", id: before.id, data: { focalX: 1, focalY: 1 } });
  await expect(focus).rejects.toMatchObject(refusal);
  s3.setMood("well");
  expect(await countPictures()).toBe(count);
  const after = await newsroom.findByID({ collection: "media", id: before.id });
  expect(after.filename).toBe(before.filename);
  expect(await filesOf(baseOf(before.filename))).toEqual(namesOf(before));
});

it("leaves no row when the service goes away in the middle, and sweeps what had come through", async () => {
  const count = await countPictures();
  const had = await filesOf();
  s3.setMood("failing-soon");
  await expect(uploadSample(newsroom, await draw())).rejects.toMatchObject({ status: 503 });
  s3.setMood("well");
  expect(await countPictures()).toBe(count);
  expect((await filesOf()).length).toBeGreaterThan(had.length);
  await sweepStrayFiles(newsroom);
  expect((await filesOf()).length).toBeGreaterThan(had.length);
  await sweepStrayFiles(newsroom, later());
  expect(await filesOf()).toEqual(had);
});

it("deletes a picture while the service is down, and its files when it is back", async () => {
  const media = await uploadSample(newsroom, await draw());
  s3.setMood("down");
  await newsroom.delete({ collection: "media", id: media.id });
  s3.setMood("well");
  expect(await filesOf(baseOf(media.filename))).toEqual(namesOf(media));
  await sweepStrayFiles(newsroom, later());
  expect(await filesOf(baseOf(media.filename))).toEqual([]);
});

it("gives the newsroom whole files and parts of them, and says in its language that it cannot", async () => {
  const { filename } = await uploadSample(newsroom, await draw());
  const data = (await readPicture(filename ?? ""))?.data ?? Buffer.alloc(0);
  const ask = async (range: string | null, language = "ar") => {
    const req = await createLocalReq({}, newsroom);
    req.headers = new Headers(range === null ? {} : { range });
    // Requests of one language share what they know of it.
    req.i18n = { ...req.i18n, language: language === "en" ? "en" : "ar" };
    return serveFile(req, { params: { filename: filename ?? "" } });
  };
  const whole = await ask(null);
  expect([whole.status, Buffer.from(await whole.arrayBuffer()).equals(data)]).toEqual([200, true]);
  const part = await ask("bytes=2-5");
  expect([part.status, part.headers.get("content-range")]).toEqual([206, `bytes 2-5/${data.length}`]);
  expect(Buffer.from(await part.arrayBuffer())).toEqual(data.subarray(2, 6));
  const end = await ask(`bytes=${data.length - 3}-`);
  expect(Buffer.from(await end.arrayBuffer())).toEqual(data.subarray(-3));
  expect((await ask(`bytes=${data.length}-`)).status).toBe(416);
  for (const odd of ["bytes=5-2", "bytes=-5", "bytes=0-1,4-5", "lines=1-2", "bytes=a-b"])
    expect((await ask(odd)).status).toBe(200);
  s3.setMood("down");
  await expect(ask(null)).rejects.toMatchObject({ status: 503, message: expect.stringContaining("مخزن") });
  await expect(ask(null, "en")).rejects.toMatchObject({ status: 503, message: expect.stringContaining("store") });
});

it("does not take a picture for unreadable because the service is down", async () => {
  const media = await uploadSample(newsroom, await draw());
  await newsroom.db.updateOne({ collection: "media", id: media.id, data: { pixels: null } });
  s3.setMood("down");
  await expect(fillFingerprints(newsroom)).rejects.toThrow("store of pictures");
  s3.setMood("well");
  expect(await fillFingerprints(newsroom)).toBe(1);
  expect(await newsroom.db.findOne({ collection: "media", where: { id: { equals: media.id } } })).toMatchObject({
    pixels: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});

it("lets several newsrooms' processes share the bucket: what one wrote another reads", async () => {
  const media = await uploadSample(newsroom, await draw());
  const { dataDir, bucket } = readSettings();
  const other = pictureStore({ bucket, dataDir: join(dataDir, "elsewhere") });
  expect((await other.read(media.filename ?? ""))?.size).toBe(media.filesize);
});
