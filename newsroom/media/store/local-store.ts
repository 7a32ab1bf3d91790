import { mkdir, open, readdir, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Listed, type Part, type PictureStore, StoreError } from "./picture-store";

/** Keeps pictures in a folder of this machine. */
export function openLocalStore(folder: string): PictureStore {
  return {
    put: (name, data) =>
      withStoreError(async () => {
        await mkdir(folder, { recursive: true });
        await writeFile(join(folder, name), data);
      }),
    read: (name, part) => readFile(join(folder, name), part),
    remove: (names) =>
      withStoreError(async () => {
        await Promise.all(names.map((name) => rm(join(folder, name), { force: true })));
      }),
    list: (beginning) => listFolder(folder, beginning),
  };
}

async function readFile(path: string, part?: Part): Promise<{ data: Buffer; size: number } | null> {
  const file = await open(path).catch(() => null);
  if (!file) return null;
  try {
    const found = await file.stat();
    if (!found.isFile()) return null;
    if (!part) return { data: await file.readFile(), size: found.size };
    const data = Buffer.alloc(Math.max(0, Math.min(part.last + 1, found.size) - part.first));
    if (data.length > 0) await file.read(data, 0, data.length, part.first);
    return { data, size: found.size };
  } finally {
    await file.close();
  }
}

async function* listFolder(folder: string, beginning: string): AsyncIterable<Listed> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    if (!name.startsWith(beginning)) continue;
    const found = await stat(join(folder, name)).catch(() => null);
    if (found?.isFile()) yield { name, bytes: found.size, changedAt: found.mtimeMs, tag: null };
  }
}

async function withStoreError(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
    throw new StoreError(code, cause, false);
  }
}
