import { join } from "node:path";
import { readSettings } from "@/env";
import { claimBucket } from "@/newsroom/media/store/claim-bucket";
import { openS3Store } from "@/newsroom/media/store/s3-store";
import { BackupError } from "./backup/backup-error";
import { orOneLine } from "./backup/one-line";
import { copyPictures } from "./storage/copy-pictures";

/** Copies the pictures in DATA_DIR into the bucket that the settings name; what is there already stays. */
await orOneLine(async () => {
  const { bucket, dataDir, siteUrl } = readSettings();
  if (bucket === null) throw new BackupError("S3_BUCKET: is not set: there is nowhere to copy pictures to");
  await claimBucket(bucket, siteUrl);
  const folder = join(dataDir, "media");
  const { files, bytes, there } = await copyPictures(folder, openS3Store(bucket));
  console.log(
    `${files} files, ${(bytes / 1e6).toFixed(1)} MB: ${files - there} copied, ${there} were there; all compared.`,
  );
  console.log(`Those in ${folder} were left: delete them when the site has run with the bucket for a while.`);
});
