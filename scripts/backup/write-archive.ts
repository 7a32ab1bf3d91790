import { createWriteStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { create } from "tar";
import { encrypt } from "./cipher";
import { firstFault } from "./first-fault";
import { databaseName, type Manifest, manifestName } from "./manifest";

/**
 * Writes a gathered newsroom into one file, readable by its owner only. It gets its name when it is whole and on the
 * disk: whatever bears the name can be trusted.
 * @param recipient for whom it is encrypted; plain when left out
 */
export async function writeArchive(
  folder: string,
  { files }: Manifest,
  file: string,
  recipient?: string,
): Promise<void> {
  const unfinished = `${file}.unfinished`;
  const names = [databaseName, "media", ...("secret" in files ? ["secret"] : []), manifestName];
  const archive = Readable.from(create({ cwd: folder, gzip: true, portable: true }, names));
  const target = createWriteStream(unfinished, { mode: 0o600 });
  try {
    if (recipient === undefined) await pipeline(archive, target);
    else {
      const { input, output, ended } = encrypt(recipient);
      await firstFault([ended, pipeline(archive, input), pipeline(output, target)]);
    }
    await sync(unfinished);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

async function sync(file: string): Promise<void> {
  const handle = await open(file);
  await handle.sync();
  await handle.close();
}
