import { SettingsError } from "@/env";
import type { BucketPlace } from "@/env.bucket";
import { openS3Store } from "./s3-store";

const mark = "waraq-newsroom";

/**
 * Notes in a bucket whose pictures it holds. A newsroom sweeps away what it does not know: a copy of it, made for
 * trying something, must not do so with the pictures of the real one.
 * @throws SettingsError when they are another site's
 * @throws StoreError
 */
export async function claimBucket(place: BucketPlace, siteUrl: string): Promise<void> {
  const store = openS3Store(place, "");
  const owner = (await store.read(mark))?.data.toString("utf8").trim();
  if (owner === siteUrl) return;
  if (owner)
    throw new SettingsError(
      `S3_BUCKET: “${place.bucket}” holds the pictures of ${owner}, not of ${siteUrl}: name another, or delete “${mark}” in it`,
    );
  await store.put(mark, Buffer.from(siteUrl));
}
