import { existsSync } from "node:fs";
import { mkdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { BucketPlace } from "@/env.bucket";
import { BackupError } from "./backup-error";
import { cipherFor } from "./cipher";
import { databaseName, type Manifest } from "./manifest";
import { withStage } from "./stage";
import { writeArchive } from "./write-archive";

type Options = {
  dataDir: string;
  /** The folder that it is put into. */
  folder: string;
  /** For whom it is encrypted: an age or SSH key, or a GnuPG name; plain when empty. */
  recipient: string;
  /** Where its pictures lie, when not in its folder. */
  bucket?: BucketPlace | null;
  /** The PostgreSQL with its rows, when they are not in its folder. */
  databaseUrl?: string | null;
};

export type Backup = { file: string; bytes: number; manifest: Manifest };

/** Makes one file of a newsroom as it is at this moment, running or not. @throws BackupError in one line */
export async function makeBackup(options: Options): Promise<Backup> {
  const { dataDir, folder, recipient, bucket = null, databaseUrl = null } = options;
  if (databaseUrl === null && !existsSync(join(dataDir, databaseName)))
    throw new BackupError(`There is no newsroom in ${dataDir}`);
  await mkdir(folder, { recursive: true });
  const file = join(folder, backupName(new Date(), recipient));
  if (existsSync(file)) throw new BackupError(`${file} is there already`);
  return withStage({ dataDir, bucket, databaseUrl }, async (staged, manifest) => {
    await writeArchive(staged, manifest, file, recipient || undefined);
    return { file, bytes: (await stat(file)).size, manifest };
  });
}

/** “waraq-2026-11-28T205501Z.tar.gz”: sorted by name, backups are sorted by time. */
export function backupName(now: Date, recipient = ""): string {
  const moment = now.toISOString().slice(0, 19).replaceAll(":", "");
  return `waraq-${moment}Z.tar.gz${recipient ? `.${cipherFor(recipient)}` : ""}`;
}
