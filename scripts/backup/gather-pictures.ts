import { existsSync } from "node:fs";
import { copyFile, link, mkdir, readdir, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { BucketPlace } from "@/env.bucket";
import { readFileName } from "@/newsroom/media/file-name";
import { someAtOnce } from "@/newsroom/media/store/at-once";
import { openS3Store } from "@/newsroom/media/store/s3-store";

const mostAtOnce = 8;

/** Brings all pictures of a newsroom into a folder; done again, it brings those that have come since. */
export async function gatherPictures(dataDir: string, bucket: BucketPlace | null, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  if (bucket) await fetchAll(bucket, to);
  else await linkAll(join(dataDir, "media"), to);
}

async function fetchAll(bucket: BucketPlace, to: string): Promise<void> {
  const store = openS3Store(bucket);
  await someAtOnce(store.list(""), mostAtOnce, async ({ name }) => {
    if (!readFileName(name) || existsSync(join(to, name))) return;
    // What is gone by now was deleted before the database is copied, which then does not name it either.
    const found = await store.read(name);
    if (found) await writeFile(join(to, name), found.data);
  });
}

/** Links every file of a folder into another; copies where the file system has no links. */
async function linkAll(from: string, to: string): Promise<void> {
  if (!existsSync(from)) return;
  for (const name of await readdir(from, { recursive: true })) {
    const [source, target] = [join(from, name), join(to, name)];
    // As above.
    const found = await stat(source).catch(() => null);
    if (!found?.isFile() || existsSync(target)) continue;
    await mkdir(dirname(target), { recursive: true });
    await link(source, target).catch(() => copyFile(source, target));
  }
}
