import type { Payload } from "payload";
import { selectRows, writeRows, sql } from "../database/rows";
import { baseOf, readFileName } from "./file-name";
import { takeFingerprint } from "./fingerprint";
import { readPicture } from "./picture-files";
import { pictureStore } from "./store/open-store";

const mostAtOnce = 5;
const strayAfterMs = 60 * 60_000;

/**
 * Takes the fingerprints of a few pictures that were uploaded before there were any.
 * @returns how many were looked at
 */
export async function fillFingerprints(newsroom: Payload): Promise<number> {
  const rows = await selectRows<{ id: number; filename: string | null }>(
    newsroom,
    sql`SELECT id, filename FROM media WHERE pixels IS NULL ORDER BY id LIMIT ${mostAtOnce}`,
  );
  for (const { id, filename } of rows) {
    const file = filename ? await readPicture(filename) : null;
    const print = file && (await takeFingerprint(file.data).catch(() => null));
    // What cannot be read is marked, and not read again and again.
    const { pixels, looks } = print ?? { pixels: "", looks: null };
    await writeRows(
      newsroom,
      sql`UPDATE media SET pixels = ${pixels}, looks = ${looks} WHERE id = ${id} AND pixels IS NULL`,
    );
  }
  return rows.length;
}

/** Removes files that no picture has: what a crash or a store that failed has left. */
export async function sweepStrayFiles(newsroom: Payload, now = Date.now()): Promise<void> {
  const store = pictureStore();
  const old: string[] = [];
  for await (const { name, changedAt } of store.list(""))
    if (readFileName(name) && changedAt < now - strayAfterMs) old.push(name);
  const rows = await selectRows<{ filename: string | null }>(newsroom, sql`SELECT filename FROM media`);
  const known = new Set(rows.map(({ filename }) => baseOf(filename)));
  await store.remove(old.filter((name) => !known.has(readFileName(name)?.base ?? "")));
}
