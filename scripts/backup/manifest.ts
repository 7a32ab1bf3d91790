import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { z } from "zod";

export const manifestName = "manifest.json";
export const databaseName = "waraq.db";

/** What a backup says of itself; the last thing that is written into it. */
export const manifestSchema = z.object({
  format: z.literal(1, "it was made by a version of Waraq that this one does not know"),
  createdAt: z.iso.datetime(),
  database: z.literal("sqlite"),
  /** The migrations that its database has been through. */
  migrations: z.array(z.string()),
  /** Rows of each table. */
  tables: z.record(z.string(), z.number().int()),
  /** Every other file in the backup, by its path. */
  files: z.record(z.string(), z.object({ bytes: z.number().int(), sha256: z.string() })),
});

export type Manifest = z.infer<typeof manifestSchema>;

/** Size and SHA-256 of every file in a folder but the manifest, by path with slashes. */
export async function hashFiles(folder: string): Promise<Manifest["files"]> {
  const files: Manifest["files"] = {};
  for (const name of await readdir(folder, { recursive: true })) {
    const path = join(folder, name);
    const found = await stat(path);
    if (!found.isFile() || name === manifestName) continue;
    const hash = createHash("sha256");
    await pipeline(createReadStream(path), hash);
    files[name.replaceAll("\\", "/")] = { bytes: found.size, sha256: hash.digest("hex") };
  }
  return files;
}
