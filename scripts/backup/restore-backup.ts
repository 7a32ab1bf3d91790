import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { BucketPlace } from "@/env.bucket";
import { BackupError } from "./backup-error";
import { removeDead } from "./dead-after";
import { databaseName, type Manifest } from "./manifest";
import { migrateForward, refuseNewer } from "./migrate-forward";
import { restorePictures } from "./restore-pictures";
import { isInUse } from "./sqlite";
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
};

type Restored = {
  manifest: Manifest;
  /** Where the newsroom of before is now. */
  before: string | null;
  /** Under what name in the bucket pictures are now that are not in the backup. */
  beforeInBucket: string | null;
};

const scratchPrefix = ".restore-";

/** Everything that a newsroom keeps in its folder; finished pages and marks of commands are not in backups. */
const kept = [
  databaseName,
  `${databaseName}-wal`,
  `${databaseName}-shm`,
  "media",
  "secret",
  "prints",
  "changed-by-command",
];

/**
 * Puts a newsroom back as it was. Nothing of the one that is there is touched before the backup has been unpacked,
 * proven whole and brought up to date; then that one is put aside, not deleted.
 * @throws BackupError in one line
 */
export async function restoreBackup({ file, dataDir, identity, replace, bucket = null }: Options): Promise<Restored> {
  const database = join(dataDir, databaseName);
  if (existsSync(database)) {
    if (!replace) throw new BackupError(`There is a newsroom in ${dataDir} already: add --replace to put it aside`);
    if (await isInUse(database)) throw new BackupError(`The newsroom in ${dataDir} is running: stop it first`);
  }
  await mkdir(dataDir, { recursive: true });
  await removeDead(dataDir, scratchPrefix);
  const scratch = await mkdtemp(join(dataDir, scratchPrefix));
  try {
    const manifest = await unpack(file, scratch, identity);
    refuseNewer(manifest);
    migrateForward(scratch);
    const name = `before-restore-${new Date().toISOString().slice(0, 19).replaceAll(":", "")}Z`;
    const aside = bucket ? await restorePictures(join(scratch, "media"), bucket, name) : 0;
    const before = await putAside(dataDir, name);
    if (before !== null && !existsSync(join(scratch, "secret")) && existsSync(join(before, "secret")))
      await cp(join(before, "secret"), join(dataDir, "secret"));
    for (const one of kept) if (existsSync(join(scratch, one))) await rename(join(scratch, one), join(dataDir, one));
    return { manifest, before, beforeInBucket: aside > 0 ? name : null };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function putAside(dataDir: string, name: string): Promise<string | null> {
  const there = (await readdir(dataDir)).filter((one) => kept.includes(one));
  if (there.length === 0) return null;
  const before = join(dataDir, name);
  await mkdir(before);
  for (const one of there) await rename(join(dataDir, one), join(before, one));
  return before;
}
