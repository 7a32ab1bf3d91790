import { join } from "node:path";
import { SettingsError, type Settings } from "@/env";
import { claimBucket } from "@/newsroom/media/store/claim-bucket";
import { probeBucket } from "@/newsroom/media/store/probe-bucket";
import { openS3Store } from "@/newsroom/media/store/s3-store";
import { listPictures } from "./copy-pictures";

/**
 * Makes sure that pictures can be kept where the settings say. A service that does not answer now is only told of: what
 * is printed is served without it.
 * @throws SettingsError when the bucket, the key or its rights are wrong, or when the pictures are not there
 */
export async function checkBucket({ bucket, dataDir, siteUrl }: Settings): Promise<void> {
  if (bucket === null) return;
  const trouble = await probeBucket(bucket);
  if (trouble !== null) {
    process.stderr.write(`${trouble}: until it does, readers get what is kept and uploads are refused\n`);
    return;
  }
  await claimBucket(bucket, siteUrl);
  for await (const _ of openS3Store(bucket).list("")) return;
  if ((await listPictures(join(dataDir, "media"))).length > 0)
    throw new SettingsError(
      `S3_BUCKET: “${bucket.bucket}” is empty and DATA_DIR has pictures: npm run copy-pictures copies them`,
    );
}
