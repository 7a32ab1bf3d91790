import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Payload } from "payload";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { readSettings } from "@/env";
import type { BucketPlace } from "@/env.bucket";
import { drawFields, uploadSample } from "@/newsroom/media/sample-pictures";
import { claimBucket } from "@/newsroom/media/store/claim-bucket";
import { openS3Store } from "@/newsroom/media/store/s3-store";
import { type S3Server, startS3Server } from "@/newsroom/media/store/sample-s3";
import { openWholeNewsroom } from "@/newsroom/whole-newsroom";
import { copyPictures, listStore } from "../storage/copy-pictures";
import { makeBackup } from "./make-backup";
import { restoreBackup } from "./restore-backup";
import { restorePictures } from "./restore-pictures";
import { unpack } from "./unpack";

vi.setConfig({ testTimeout: 120_000 });

let s3: S3Server;
let root = "";
let newsroom: Payload;
let place: BucketPlace;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "waraq bucket "));
  s3 = await startS3Server();
  for (const [name, value] of Object.entries(s3.settings)) vi.stubEnv(name, value);
  const { bucket } = readSettings();
  if (!bucket) throw new Error("no bucket");
  place = bucket;
  newsroom = await openWholeNewsroom();
});
beforeEach(() => s3.setMood("well"));
afterAll(async () => {
  vi.unstubAllEnvs();
  await s3.stop();
  await rm(root, { recursive: true, force: true });
});

const back = () => makeBackup({ ...readSettings(), folder: join(root, "backups"), recipient: "" });
const namesIn = async (folder = "media/") => [...(await listStore(openS3Store(place, folder))).keys()].toSorted();

it("takes pictures out of the bucket into a backup, and puts them back: into it, or into a folder", async () => {
  const kept = await uploadSample(newsroom, await drawFields(1));
  const names = await namesIn();
  const { file, manifest } = await back();
  expect(Object.keys(manifest.files).filter((name) => name.startsWith("media/"))).toHaveLength(names.length);
  const later = await uploadSample(newsroom, await drawFields(2));
  const unknown = (await namesIn()).filter((name) => !names.includes(name));
  const store = openS3Store(place);
  const original = await store.read(kept.filename ?? "");
  await store.remove([kept.filename ?? ""]);
  await store.put(kept.sizes?.webp320?.filename ?? "", Buffer.from("damaged"));
  const { before, beforeInBucket } = await restoreBackup({
    file,
    dataDir: join(root, "again"),
    replace: false,
    bucket: place,
  });
  expect([before, beforeInBucket]).toEqual([null, expect.stringMatching(/^before-restore-/)]);
  expect((await store.read(kept.filename ?? ""))?.data).toEqual(original?.data);
  expect((await store.read(kept.sizes?.webp320?.filename ?? ""))?.size).toBe(kept.sizes?.webp320?.filesize);
  expect(await namesIn(`${beforeInBucket}/`)).toEqual(unknown);
  expect(unknown).toContain(later.filename);
  expect(existsSync(join(root, "again/media"))).toBe(false);

  const folder = join(root, "in a folder");
  mkdirSync(folder);
  await unpack(file, folder);
  expect((await readdir(join(folder, "media"))).toSorted()).toEqual(names);

  s3.setMood("down");
  await expect(restorePictures(join(folder, "media"), place, "aside")).rejects.toThrow("store of pictures");
  expect((await readdir(join(folder, "media"))).toSorted()).toEqual(names);
});

it("leaves no half backup when the service fails", async () => {
  s3.setMood("down");
  await expect(back()).rejects.toThrow("store of pictures");
  expect((await readdir(join(root, "backups"))).filter((name) => !name.endsWith(".tar.gz"))).toEqual([]);
  expect((await readdir(readSettings().dataDir)).filter((name) => name.startsWith("."))).toEqual([]);
});

it("copies a folder of pictures into the bucket, goes on where it ended, and mends what differs", async () => {
  const folder = join(root, "old folder");
  mkdirSync(folder);
  const names = Array.from({ length: 20 }, (_, number) => `${String(number).padStart(20, "0")}-320x200.webp`);
  for (const name of names) writeFileSync(join(folder, name), `the bytes of ${name}`);
  writeFileSync(join(folder, "notes.txt"), "no picture");
  const store = openS3Store(place, "copied/");
  s3.setMood("failing-soon");
  await expect(copyPictures(folder, store)).rejects.toThrow("store of pictures");
  s3.setMood("well");
  const part = await listStore(store);
  expect(part.size).toBeGreaterThan(0);
  expect(part.size).toBeLessThan(20);
  expect(await copyPictures(folder, store)).toMatchObject({ files: 20, there: part.size });
  expect(await namesIn("copied/")).toEqual(names);
  expect(await copyPictures(folder, store)).toMatchObject({ files: 20, there: 20 });

  const [first = "", second = ""] = names;
  await store.put(first, Buffer.from(`the bytez of ${first}`));
  await store.remove([second]);
  expect(await copyPictures(folder, store)).toMatchObject({ files: 20, there: 18 });
  expect((await store.read(first))?.data.toString()).toBe(`the bytes of ${first}`);
});

it("compares bytes where a service names content by something else than its MD5", async () => {
  const folder = join(root, "other tags");
  mkdirSync(folder);
  const name = `${"a".repeat(20)}.jpg`;
  writeFileSync(join(folder, name), "bytes");
  const plain = openS3Store(place, "tagged/");
  async function* list(beginning: string) {
    for await (const file of plain.list(beginning)) yield { ...file, tag: "0123-1" };
  }
  const store = { ...plain, list };
  expect(await copyPictures(folder, store)).toMatchObject({ files: 1, there: 0 });
  expect(await copyPictures(folder, store)).toMatchObject({ files: 1, there: 1 });
  const forgetful = { ...store, put: async () => undefined };
  await plain.remove([name]);
  await expect(copyPictures(folder, forgetful)).rejects.toThrow("is not in the bucket as it should be");
});

it("lets one newsroom have a bucket", async () => {
  await claimBucket(place, "https://news.example");
  await claimBucket(place, "https://news.example");
  await expect(claimBucket(place, "https://trial.example")).rejects.toThrow(
    "“pictures” holds the pictures of https://news.example, not of https://trial.example",
  );
});
