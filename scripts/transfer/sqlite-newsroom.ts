import { open, stat } from "node:fs/promises";
import { join } from "node:path";
import { databaseName } from "../backup/manifest";
import { withDatabase } from "../backup/sqlite";
import type { Side } from "./side";
import { sqliteSide } from "./sqlite-side";

/**
 * Reads a SQLite newsroom while nobody can write into it or start on it.
 * @param work is also told by what to know whether it has changed since another time
 */
export function fromSqlite<Result>(
  folder: string,
  work: (side: Side, state: string) => Promise<Result>,
): Promise<Result> {
  const file = join(folder, databaseName);
  return withDatabase(file, async (database) => {
    const reading = await database.transaction("write");
    try {
      return await work(sqliteSide(reading), await readState(file));
    } finally {
      reading.close();
    }
  });
}

/** Fills a new SQLite file, all of it or nothing. */
export function intoSqlite<Result>(file: string, work: (side: Side) => Promise<Result>): Promise<Result> {
  return withDatabase(file, async (database) => {
    const writing = await database.transaction("write");
    try {
      const result = await work(sqliteSide(writing));
      await writing.commit();
      return result;
    } finally {
      writing.close();
    }
  });
}

/** SQLite counts changes in its file's header. https://www.sqlite.org/fileformat2.html#file_change_counter */
async function readState(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer } = await handle.read(Buffer.alloc(28), 0, 28, 0);
    const { size, mtimeMs } = await stat(file);
    return [buffer.readUInt32BE(24), size, mtimeMs].join(" ");
  } finally {
    await handle.close();
  }
}
