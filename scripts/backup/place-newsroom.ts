import { existsSync } from "node:fs";
import { cp, mkdir, readdir, rename } from "node:fs/promises";
import { join } from "node:path";
import { fillPostgres, refuseUnfit } from "../transfer/fill-postgres";
import { BackupError } from "./backup-error";
import { databaseName } from "./manifest";
import { isInUse } from "./sqlite";

/** Where the rows of a restored newsroom go. */
export type Rows = {
  dataDir: string;
  /** `null` for SQLite in the folder. */
  databaseUrl: string | null;
  /** The schema into which a newsroom in PostgreSQL is put; `null` when one that is there may not be put aside. */
  aside: string | null;
};

const what = "a restore";
const inSqlite = [databaseName, `${databaseName}-wal`, `${databaseName}-shm`];
/** What a newsroom keeps in its folder besides rows; finished pages and marks of commands are not in backups. */
const besideRows = ["media", "secret", "prints", "changed-by-command"];

/** @throws BackupError when a newsroom is there that may not be put aside, or that is running */
export async function refuseOccupied({ dataDir, databaseUrl, aside }: Rows): Promise<void> {
  if (databaseUrl !== null)
    return refuseUnfit({ url: databaseUrl, what, aside, advice: "add --replace to put it aside" });
  const database = join(dataDir, databaseName);
  if (!existsSync(database)) return;
  if (aside === null) throw new BackupError(`There is a newsroom in ${dataDir} already: add --replace to put it aside`);
  if (await isInUse(database)) throw new BackupError(`The newsroom in ${dataDir} is running: stop it first`);
}

/**
 * Puts what was unpacked where it belongs, and puts aside what is there.
 * @returns where that is now: in which folder, in which schema
 */
export async function placeNewsroom(
  scratch: string,
  { dataDir, databaseUrl, aside }: Rows,
  name: string,
): Promise<{ before: string | null; beforeInPostgres: string | null }> {
  if (databaseUrl === null) {
    const before = await exchangeFiles(scratch, dataDir, name, [...inSqlite, ...besideRows]);
    return { before, beforeInPostgres: null };
  }
  let before: string | null = null;
  const { putAside } = await fillPostgres({
    url: databaseUrl,
    folder: scratch,
    what,
    aside,
    advice: "add --replace to put it aside",
    report: () => undefined,
    finish: async () => {
      before = await exchangeFiles(scratch, dataDir, name, besideRows);
    },
  });
  return { before, beforeInPostgres: putAside ? aside : null };
}

async function exchangeFiles(scratch: string, dataDir: string, name: string, kept: string[]): Promise<string | null> {
  const before = await putFilesAside(dataDir, name, kept);
  if (before !== null && !existsSync(join(scratch, "secret")) && existsSync(join(before, "secret")))
    await cp(join(before, "secret"), join(dataDir, "secret"));
  for (const one of kept) if (existsSync(join(scratch, one))) await rename(join(scratch, one), join(dataDir, one));
  return before;
}

async function putFilesAside(dataDir: string, name: string, kept: string[]): Promise<string | null> {
  const there = (await readdir(dataDir)).filter((one) => kept.includes(one));
  if (there.length === 0) return null;
  const before = join(dataDir, name);
  await mkdir(before);
  for (const one of there) await rename(join(dataDir, one), join(before, one));
  return before;
}
