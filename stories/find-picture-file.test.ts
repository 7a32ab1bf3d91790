import type { Payload } from "payload";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { readPicture } from "@/newsroom/media/picture-files";
import { drawFields, uploadSample } from "@/newsroom/media/sample-pictures";
import { type S3Server, startS3Server } from "@/newsroom/media/store/sample-s3";
import { openWholeNewsroom } from "@/newsroom/whole-newsroom";
import { findPictureFile } from "./find-picture-file";

vi.setConfig({ testTimeout: 30_000 });
let s3: S3Server;
let newsroom: Payload;

beforeAll(async () => {
  s3 = await startS3Server();
  for (const [name, value] of Object.entries(s3.settings)) vi.stubEnv(name, value);
  newsroom = await openWholeNewsroom();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await s3.stop();
});

it("gives readers the files of public pictures only, and says when their store does not answer", async () => {
  const media = await uploadSample(newsroom, await drawFields(1));
  const name = media.sizes?.webp320?.filename ?? "";
  expect(await findPictureFile(name)).toBeNull();
  await newsroom.db.updateOne({ collection: "media", id: media.id, data: { public: true } });
  const data = (await readPicture(name))?.data;
  expect(await findPictureFile(name)).toEqual({ kind: "file", data, type: "image/webp", passing: false });
  const until = new Date(Date.now() + 60_000).toISOString();
  await newsroom.db.updateOne({ collection: "media", id: media.id, data: { rightsUntil: until } });
  expect(await findPictureFile(name)).toMatchObject({ kind: "file", passing: true });
  s3.setMood("down");
  expect(await findPictureFile(name)).toEqual({ kind: "unreachable" });
  await newsroom.db.updateOne({ collection: "media", id: media.id, data: { public: false } });
  expect(await findPictureFile(name)).toBeNull();
  s3.setMood("well");
  await newsroom.db.updateOne({ collection: "media", id: media.id, data: { public: true } });
  await newsroom.delete({ collection: "media", id: media.id });
  expect(await findPictureFile(name)).toBeNull();
});
