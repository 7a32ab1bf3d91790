import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "@payloadcms/db-sqlite";
import type { Payload } from "payload";
import { baseOf, readFileName } from "./file-name";
import { takeFingerprint } from "./fingerprint";
import { findFile, pictureFolder, removeFiles } from "./picture-folder";

const mostAtOnce = 5;
const strayAfterMs = 60 * 60_000;

/**
 * Takes the fingerprints of a few pictures that were uploaded before there were any.
 * @returns how many were looked at
 */
export async function fillFingerprints({ db }: Payload): Promise<number> {
  const rows = await db.drizzle.all<{ id: number; filename: string | null }>(
    sql`SELECT id, filename FROM media WHERE pixels IS NULL ORDER BY id LIMIT ${mostAtOnce}`,
  );
  for (const { id, filename } of rows) {
    const path = filename && (await findFile(filename));
    const print = path && (await takeFingerprint(await readFile(path)).catch(() => null));
    // What cannot be read is marked, and not read again and again.
    const { pixels, looks } = print || { pixels: "", looks: null };
    await db.drizzle.run(
      sql`UPDATE media SET pixels = ${pixels}, looks = ${looks} WHERE id = ${id} AND pixels IS NULL`,
    );
  }
  return rows.length;
}

/** Removes files that no picture has: what a crash in the middle of an upload or a replacement has left. */
export async function sweepStrayFiles({ db }: Payload, now = Date.now()): Promise<void> {
  const names = await readdir(pictureFolder()).catch(() => []);
  const rows = await db.drizzle.all<{ filename: string | null }>(sql`SELECT filename FROM media`);
  const known = new Set(rows.map(({ filename }) => baseOf(filename)));
  const stray = new Set<string>();
  for (const name of names) {
    const base = readFileName(name)?.base;
    if (!base || known.has(base) || stray.has(base)) continue;
    const file = await stat(join(pictureFolder(), name)).catch(() => null);
    if (file && file.mtimeMs < now - strayAfterMs) stray.add(base);
  }
  await removeFiles(stray);
}
