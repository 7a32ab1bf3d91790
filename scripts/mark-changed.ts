import { writeFile } from "node:fs/promises";
import { readSettings } from "@/env";
import { changeMark } from "@/press/open-press";

/** Tells a running server, and the next start, that a command has changed what readers see. */
export async function markChanged(): Promise<void> {
  await writeFile(changeMark(readSettings().dataDir), new Date().toISOString());
}
