import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BackupError } from "./backup-error";
import { databaseName, type Manifest } from "./manifest";
import { migrateForward, refuseNewer } from "./migrate-forward";
import { findDamage } from "./sqlite";
import { unpack } from "./unpack";

/** Restores a backup into a scratch place, as it would be restored in earnest, and throws that away. @throws BackupError */
export async function verifyBackup(file: string, identity?: string): Promise<Manifest> {
  const scratch = await mkdtemp(join(tmpdir(), "waraq-verify-"));
  try {
    const manifest = await unpack(file, scratch, identity);
    refuseNewer(manifest);
    migrateForward(scratch);
    const [damage] = await findDamage(join(scratch, databaseName));
    if (damage !== undefined)
      throw new BackupError(`Its database is damaged after it was brought up to date: ${damage}`);
    return manifest;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
