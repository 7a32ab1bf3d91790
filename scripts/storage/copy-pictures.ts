import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { readFileName } from "@/newsroom/media/file-name";
import { someAtOnce } from "@/newsroom/media/store/at-once";
import type { Listed, PictureStore } from "@/newsroom/media/store/picture-store";
import { BackupError } from "../backup/backup-error";

export type Copied = {
  files: number;
  bytes: number;
  /** How many were in the store before. */
  there: number;
};

const mostAtOnce = 8;

/** The names of the pictures' files in a folder. */
export async function listPictures(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => readFileName(name) !== null);
}

/**
 * Copies all pictures of a folder into a store, leaves out what is there already, and looks at each once more in the end.
 * @throws BackupError when one is not there as it should be
 * @throws StoreError
 */
export async function copyPictures(folder: string, store: PictureStore): Promise<Copied> {
  const before = await listStore(store);
  const hashes = new Map<string, string>();
  const copied: Copied = { files: 0, bytes: 0, there: 0 };
  await someAtOnce(await listPictures(folder), mostAtOnce, async (name) => {
    const data = await readFile(join(folder, name));
    hashes.set(name, hashOf(data));
    copied.files += 1;
    copied.bytes += data.length;
    if (await isThere(store, before.get(name), data)) copied.there += 1;
    else await store.put(name, data);
  });
  const after = await listStore(store);
  await someAtOnce(hashes, mostAtOnce, async ([name, hash]) => {
    if (after.get(name)?.tag === hash) return;
    const data = (await store.read(name))?.data;
    if (!data || hashOf(data) !== hash) throw new BackupError(`${name} is not in the bucket as it should be`);
  });
  return copied;
}

/** Everything in a store, by name. */
export async function listStore(store: PictureStore): Promise<Map<string, Listed>> {
  const listed = new Map<string, Listed>();
  for await (const file of store.list("")) if (readFileName(file.name)) listed.set(file.name, file);
  return listed;
}

async function isThere(store: PictureStore, listed: Listed | undefined, data: Buffer): Promise<boolean> {
  if (listed?.bytes !== data.length) return false;
  if (listed.tag === hashOf(data)) return true;
  // Not every service names content by its MD5.
  return (await store.read(listed.name))?.data.equals(data) ?? false;
}

/** As S3 mostly tags objects: against faults, not against forgers. */
function hashOf(data: Buffer): string {
  return createHash("md5").update(data).digest("hex");
}
