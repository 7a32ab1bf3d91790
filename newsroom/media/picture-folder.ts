import { mkdir, readdir, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readSettings } from "@/env";
import { readFileName } from "./file-name";

/** Where the files of all pictures lie. Payload has no hand in it: it would delete before it knows that a change is sound. */
export function pictureFolder(): string {
  return join(readSettings().dataDir, "media");
}

/** The path of a picture's file; `null` when it is not there. */
export async function findFile(name: string): Promise<string | null> {
  const path = join(pictureFolder(), name);
  const found = readFileName(name) && (await stat(path).catch(() => null));
  return found?.isFile() ? path : null;
}

/** Writes files under names that are new; throws when the disk refuses. */
export async function writeFiles(files: ReadonlyMap<string, Buffer>): Promise<void> {
  await mkdir(pictureFolder(), { recursive: true });
  await Promise.all([...files].map(([name, data]) => writeFile(join(pictureFolder(), name), data)));
}

/** Removes every file of the pictures known by `bases`. */
export async function removeFiles(bases: Iterable<string>): Promise<void> {
  const gone = new Set(bases);
  if (gone.size === 0) return;
  const names = await readdir(pictureFolder()).catch(() => []);
  const doomed = names.filter((name) => gone.has(readFileName(name)?.base ?? ""));
  await Promise.all(doomed.map((name) => rm(join(pictureFolder(), name), { force: true })));
}
