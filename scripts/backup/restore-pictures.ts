import { rm } from "node:fs/promises";
import type { BucketPlace } from "@/env.bucket";
import { someAtOnce } from "@/newsroom/media/store/at-once";
import { openS3Store } from "@/newsroom/media/store/s3-store";
import { copyPictures, listPictures, listStore } from "../storage/copy-pictures";

const mostAtOnce = 8;

/**
 * Moves the pictures of an unpacked backup into a bucket. Others stay there; as the restored newsroom will not know them
 * and sweep them away, they are copied to `aside` in the same bucket.
 * @returns how many were copied
 * @throws StoreError
 */
export async function restorePictures(folder: string, bucket: BucketPlace, aside: string): Promise<number> {
  const [store, other] = [openS3Store(bucket), openS3Store(bucket, `${aside}/`)];
  const known = new Set(await listPictures(folder));
  await copyPictures(folder, store);
  const unknown = [...(await listStore(store)).keys()].filter((name) => !known.has(name));
  await someAtOnce(unknown, mostAtOnce, async (name) => {
    const found = await store.read(name);
    if (found) await other.put(name, found.data);
  });
  await rm(folder, { recursive: true, force: true });
  return unknown.length;
}
