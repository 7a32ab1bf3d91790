import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";

/** A backup or a restore that has taken longer has died with its process, in milliseconds. */
export const deadAfterMs = 6 * 60 * 60_000;

/** Clears away the scratch folders that a killed process has left: they hold secrets, and links to deleted pictures. */
export async function removeDead(folder: string, prefix: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(prefix)) continue;
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (found && found.mtimeMs + deadAfterMs < Date.now()) await rm(path, { recursive: true, force: true });
  }
}
