import { randomBytes } from "node:crypto";
import { SettingsError } from "@/env";
import type { BucketPlace } from "@/env.bucket";
import { StoreError } from "./picture-store";
import { openS3Store } from "./s3-store";

/**
 * Writes a small object into a bucket, reads it, lists it and takes it away again.
 * @returns why the service cannot be reached now; `null` when all is well
 * @throws SettingsError when the service answers, and refuses: no patience would help
 */
export async function probeBucket(place: BucketPlace, limitMs = 10_000): Promise<string | null> {
  const store = openS3Store(place, "waraq-probe-", { uploadMs: limitMs, usualMs: limitMs, listed: 1000 });
  const [name, data] = [randomBytes(8).toString("hex"), randomBytes(64)];
  try {
    await store.put(name, data);
    const found = await store.read(name);
    if (!found?.data.equals(data)) throw new SettingsError("S3_BUCKET: what was written into it is not what is read");
    // The first answer is enough: whether it may be listed.
    for await (const listed of store.list(name)) if (listed.name === name) break;
    await store.remove([name]);
    return null;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    if (error.final) throw new SettingsError(explain(error.code, place));
    return `S3_ENDPOINT: ${place.endpoint ?? "Amazon S3"} does not answer (${error.code})`;
  }
}

const elsewhere = new Set(["PermanentRedirect", "TemporaryRedirect", "AuthorizationHeaderMalformed"]);

function explain(code: string, { bucket, endpoint }: BucketPlace): string {
  const where = endpoint ?? "Amazon S3";
  if (code === "NoSuchBucket") return `S3_BUCKET: there is no bucket “${bucket}” at ${where}`;
  if (code === "InvalidAccessKeyId") return `S3_ACCESS_KEY_ID: ${where} does not know it`;
  if (code === "SignatureDoesNotMatch") return "S3_SECRET_ACCESS_KEY: does not belong to S3_ACCESS_KEY_ID";
  if (elsewhere.has(code)) return `S3_REGION: the bucket “${bucket}” lies in another region (${code})`;
  return `S3_BUCKET: objects in “${bucket}” must be written, read, listed and deleted, but ${where} says ${code}`;
}
