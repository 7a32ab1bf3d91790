import { createServer } from "node:http";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { readSettings, SettingsError } from "@/env";
import type { BucketPlace } from "@/env.bucket";
import { type S3Server, startS3Server } from "./sample-s3";
import { openS3Store } from "./s3-store";
import { probeBucket } from "./probe-bucket";

let s3: S3Server;
beforeAll(async () => {
  s3 = await startS3Server();
});
beforeEach(() => s3.setMood("well"));
afterAll(() => s3.stop());

function place(changes: Partial<BucketPlace> = {}): BucketPlace {
  const { bucket } = readSettings({ ...s3.settings });
  if (!bucket) throw new Error("no bucket");
  return { ...bucket, ...changes };
}

it("is content with a bucket that works, and leaves nothing in it", async () => {
  expect(await probeBucket(place())).toBeNull();
  expect(s3.takeAsked().map(({ method }) => method)).toEqual(["PUT", "GET", "GET", "DELETE"]);
  for await (const left of openS3Store(place(), "").list("")) expect(left).toBeUndefined();
});

it.each<[string, Partial<BucketPlace>]>([
  ["S3_BUCKET: there is no bucket “nothing-here” at http://127.0.0.1:", { bucket: "nothing-here" }],
  ["S3_ACCESS_KEY_ID: http://127.0.0.1:", { accessKeyId: "NOBODY" }],
])("ends a start with “%s…”", async (line, changes) => {
  const probe = probeBucket(place(changes));
  await expect(probe).rejects.toThrow(SettingsError);
  await expect(probe).rejects.toThrow(line);
});

it("ends a start whose key may not write", async () => {
  s3.setMood("forbidding");
  await expect(probeBucket(place())).rejects.toThrow(/^S3_BUCKET: .* says AccessDenied$/);
});

it.each(["down", "silent"] as const)("only says that a service is %s: the site can do without it", async (mood) => {
  s3.setMood(mood);
  expect(await probeBucket(place(), 500)).toMatch(/^S3_ENDPOINT: http:\/\/127\.0\.0\.1:\d+ does not answer \(.+\)$/);
});

it.each([
  ["SignatureDoesNotMatch", 403, "S3_SECRET_ACCESS_KEY: "],
  ["PermanentRedirect", 301, "S3_REGION: "],
  ["AuthorizationHeaderMalformed", 400, "S3_REGION: "],
])("names the setting that %s comes from", async (code, status, line) => {
  const server = createServer((_, res) =>
    res.writeHead(status, { "content-type": "application/xml" }).end(`<Error><Code>${code}</Code></Error>`),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  await expect(probeBucket(place({ endpoint: `http://127.0.0.1:${port}` }))).rejects.toThrow(line);
  server.closeAllConnections();
  server.close();
});
