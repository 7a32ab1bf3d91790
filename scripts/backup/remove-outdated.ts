import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { findOutdated } from "./retention";

/** Deletes the oldest backups of a folder until so many are left. Other files are none of its business. */
export async function removeOutdated(folder: string, keep: number): Promise<void> {
  for (const name of findOutdated(await readdir(folder), keep)) await rm(join(folder, name));
}
