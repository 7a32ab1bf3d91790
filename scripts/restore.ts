import { parseArgs } from "node:util";
import { readSettings } from "@/env";
import { claimBucket } from "@/newsroom/media/store/claim-bucket";
import { BackupError } from "./backup/backup-error";
import { orOneLine } from "./backup/one-line";
import { restoreBackup } from "./backup/restore-backup";

const usage = "Usage: npm run restore -- FILE [--replace] [--identity KEYFILE]";
const options = { replace: { type: "boolean" }, identity: { type: "string" } } as const;

/** Puts the newsroom back as it was when a backup was made. */
await orOneLine(async () => {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new BackupError(usage);
  const { bucket, dataDir, databaseUrl, siteUrl } = readSettings();
  if (bucket) await claimBucket(bucket, siteUrl);
  const { manifest, before, beforeInBucket, beforeInPostgres } = await restoreBackup({
    file,
    dataDir,
    databaseUrl,
    bucket,
    identity: values.identity,
    replace: values.replace === true,
  });
  console.log(`The newsroom in ${dataDir} is as it was at ${manifest.createdAt}.`);
  if (before !== null) console.log(`What was there is in ${before}.`);
  if (beforeInPostgres !== null) console.log(`Its rows are in the schema ${beforeInPostgres} of the database.`);
  if (beforeInBucket !== null)
    console.log(`Pictures that the backup does not know are in the bucket as ${beforeInBucket}/.`);
  if (!("secret" in manifest.files))
    console.log("The backup holds no secret: set WARAQ_SECRET to what it was, or all sessions and second factors end.");
});
