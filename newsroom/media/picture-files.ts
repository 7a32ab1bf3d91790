import type { Payload } from "payload";
import { readFileName } from "./file-name";
import { pictureStore } from "./store/open-store";
import { type Part, StoreError } from "./store/picture-store";

/** A picture's file or a part of it, with the size of the whole; `null` when it is not there. @throws StoreError */
export async function readPicture(name: string, part?: Part): Promise<{ data: Buffer; size: number } | null> {
  return readFileName(name) ? await pictureStore().read(name, part) : null;
}

/** Writes files under names that are new, and returns only when no more is being written. @throws StoreError */
export async function writeFiles(files: ReadonlyMap<string, Buffer>): Promise<void> {
  const store = pictureStore();
  const results = await Promise.allSettled([...files].map(([name, data]) => store.put(name, data)));
  for (const result of results) if (result.status === "rejected") throw result.reason;
}

/** Removes every file of the pictures known by `bases`. @throws StoreError */
export async function removeFiles(bases: Iterable<string>): Promise<void> {
  const store = pictureStore();
  for (const base of new Set(bases)) {
    const doomed: string[] = [];
    for await (const { name } of store.list(base)) if (readFileName(name)?.base === base) doomed.push(name);
    await store.remove(doomed);
  }
}

/** Removes files after the change that made them needless; what a store refuses now is swept later, with other strays. */
export async function tryToRemove({ logger }: Payload, bases: Iterable<string>): Promise<void> {
  try {
    await removeFiles(bases);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    logger.warn({ err: error }, "files of a picture could not be removed yet");
  }
}
