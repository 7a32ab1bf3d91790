import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { readSettings, SettingsError } from "@/env";
import { openS3Store } from "@/newsroom/media/store/s3-store";
import { type S3Server, startS3Server } from "@/newsroom/media/store/sample-s3";
import { checkBucket } from "./check-bucket";

let s3: S3Server;
beforeAll(async () => {
  s3 = await startS3Server();
});
beforeEach(() => s3.setMood("well"));
afterAll(() => s3.stop());

const check = (changes: Record<string, string> = {}) =>
  checkBucket(readSettings({ ...process.env, SITE_URL: "https://news.example", ...s3.settings, ...changes }));

it("asks nothing of a site without a bucket", async () => {
  s3.takeAsked();
  await checkBucket(readSettings({}));
  expect(s3.takeAsked()).toEqual([]);
});

it("ends a start whose pictures lie in the folder still, and is content when they were copied", async () => {
  const { bucket, dataDir } = readSettings({ ...process.env, ...s3.settings });
  await check();
  mkdirSync(join(dataDir, "media"));
  writeFileSync(join(dataDir, "media", "notes.txt"), "no picture");
  await check();
  const name = `${"0".repeat(20)}.jpg`;
  writeFileSync(join(dataDir, "media", name), "a picture");
  await expect(check()).rejects.toThrow(
    "S3_BUCKET: “pictures” is empty and DATA_DIR has pictures: npm run copy-pictures",
  );
  if (bucket) await openS3Store(bucket).put(name, Buffer.from("a picture"));
  await check();
});

it("ends a start with the bucket of another site, one that is not there, and one that may not be used", async () => {
  await expect(check({ SITE_URL: "https://copy.example" })).rejects.toThrow("the pictures of https://news.example");
  await expect(check({ S3_BUCKET: "nothing-here" })).rejects.toThrow(SettingsError);
  s3.setMood("forbidding");
  await expect(check()).rejects.toThrow(SettingsError);
});

it("lets a start go on while the service is down, and says so", async () => {
  const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  s3.setMood("down");
  await check();
  expect(said.mock.calls).toEqual([
    [expect.stringMatching(/^S3_ENDPOINT: .*does not answer .*uploads are refused\n$/)],
  ]);
  said.mockRestore();
});
