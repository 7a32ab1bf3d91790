import { parseArgs } from "node:util";
import { readSettings } from "@/env";
import { makeBackup } from "./backup/make-backup";
import { verifyBackup } from "./backup/verify-backup";
import { orOneLine } from "./backup/one-line";
import { removeOutdated } from "./backup/remove-outdated";

/** Makes a backup of the newsroom, or with `--verify FILE` proves that one can be restored. */
const options = {
  to: { type: "string" },
  verify: { type: "string" },
  identity: { type: "string" },
} as const;

await orOneLine(async () => {
  const { to, verify, identity } = parseArgs({ options }).values;
  if (verify !== undefined) {
    const { createdAt, files, tables } = await verifyBackup(verify, identity);
    const rows = Object.values(tables).reduce((sum, count) => sum + count, 0);
    console.log(
      `whole: made at ${createdAt}, ${Object.keys(files).length} files, ${Object.keys(tables).length} tables, ${rows} rows`,
    );
    return;
  }
  const { dataDir, databaseUrl, bucket, backup } = readSettings();
  const folder = to ?? backup.folder ?? process.cwd();
  const { file, bytes, manifest } = await makeBackup({
    dataDir,
    databaseUrl,
    bucket,
    folder,
    recipient: backup.recipient,
  });
  console.log(`${file}: ${(bytes / 1e6).toFixed(1)} MB, ${Object.keys(manifest.files).length} files`);
  if (to === undefined && backup.folder !== null) await removeOutdated(backup.folder, backup.keep);
});
