import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import type { BucketPlace } from "@/env.bucket";
import { removeDead } from "./dead-after";
import type { Manifest } from "./manifest";
import { migrateForward, refuseNewer } from "./migrate-forward";
import { placeNewsroom, refuseOccupied, type Rows } from "./place-newsroom";
import { restorePictures } from "./restore-pictures";
import { unpack } from "./unpack";

type Options = {
  file: string;
  dataDir: string;
  /** Key file for age. */
  identity?: string | undefined;
  /** Whether a newsroom that is there already is put aside. */
  replace: boolean;
  /** Where pictures lie, when not in the newsroom's folder. */
  bucket?: BucketPlace | null;
  /** The PostgreSQL into which its rows are put; into the newsroom's folder when left out. */
  databaseUrl?: string | null;
};

type Restored = {
  manifest: Manifest;
  /** Where the newsroom of before is now. */
  before: string | null;
  /** Under what name in the bucket pictures are now that are not in the backup. */
  beforeInBucket: string | null;
  /** The schema of PostgreSQL in which the newsroom of before is now. */
  beforeInPostgres: string | null;
};

const scratchPrefix = ".restore-";

/**
 * Puts a newsroom back as it was. Nothing of the one that is there is touched before the backup has been unpacked,
 * proven whole and brought up to date; then that one is put aside, not deleted.
 * @throws BackupError in one line
 */
export async function restoreBackup(options: Options): Promise<Restored> {
  const { file, dataDir, identity, replace, bucket = null, databaseUrl = null } = options;
  const name = `before-restore-${new Date().toISOString().slice(0, 19).replaceAll(":", "")}Z`;
  const rows: Rows = { dataDir, databaseUrl, aside: replace ? name.replaceAll("-", "_").toLowerCase() : null };
  await refuseOccupied(rows);
  await mkdir(dataDir, { recursive: true });
  await removeDead(dataDir, scratchPrefix);
  const scratch = await mkdtemp(join(dataDir, scratchPrefix));
  try {
    const manifest = await unpack(file, scratch, identity);
    refuseNewer(manifest);
    migrateForward(scratch);
    const inBucket = bucket ? await restorePictures(join(scratch, "media"), bucket, name) : 0;
    const { before, beforeInPostgres } = await placeNewsroom(scratch, rows, name);
    return { manifest, before, beforeInPostgres, beforeInBucket: inBucket > 0 ? name : null };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
