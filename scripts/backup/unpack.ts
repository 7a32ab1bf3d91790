import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { extract } from "tar";
import { BackupError } from "./backup-error";
import { type Cipher, decrypt, findCipher } from "./cipher";
import { findDifferences } from "./find-differences";
import { firstFault } from "./first-fault";
import { type Manifest, manifestName, manifestSchema } from "./manifest";

/**
 * Unpacks a backup into an empty folder and holds every file and every table against what it says of itself.
 * @throws BackupError saying what is missing, damaged or too new
 */
export async function unpack(file: string, folder: string, identity?: string): Promise<Manifest> {
  const cipher = await findCipher(file).catch(() => {
    throw new BackupError(`${file} cannot be read`);
  });
  if (cipher === null) await untar(createReadStream(file), folder, file);
  else await untarEncrypted(cipher, file, folder, identity);
  const manifest = await readManifest(folder, file);
  const [difference] = await findDifferences(folder, manifest);
  if (difference !== undefined) throw new BackupError(`${file} is damaged: ${difference}`);
  return manifest;
}

async function untarEncrypted(cipher: Cipher, file: string, folder: string, identity?: string): Promise<void> {
  const { input, output, ended } = decrypt(cipher, identity);
  await firstFault([ended, pipeline(createReadStream(file), input), untar(output, folder, file)]);
}

/** Only plain files and folders: a link in an archive could lead anywhere. */
async function untar(source: Readable, folder: string, file: string): Promise<void> {
  const archive = extract({
    cwd: folder,
    strict: true,
    filter: (_, entry) => "type" in entry && (entry.type === "File" || entry.type === "Directory"),
  });
  try {
    await new Promise<void>((resolve, reject) => {
      archive.on("close", resolve).on("error", reject);
      source.on("error", reject).pipe(archive);
    });
  } catch (error) {
    throw new BackupError(`${file} is damaged: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function readManifest(folder: string, file: string): Promise<Manifest> {
  const text = await readFile(join(folder, manifestName), "utf8").catch(() => {
    throw new BackupError(`${file} is no whole backup: it does not say what is in it`);
  });
  const read = manifestSchema.safeParse(JSON.parse(text));
  if (!read.success) throw new BackupError(`${file} cannot be used: ${read.error.issues[0]?.message ?? "unknown"}`);
  return read.data;
}
