import type { Client } from "pg";
import { BackupError } from "../backup/backup-error";
import { nameDatabase } from "./connect";
import { isMigrated } from "./is-migrated";
import { dropNewsroom, lookInto, putNewsroomAside } from "./own-objects";
import { beginMark, readUnderWay, type UnderWay } from "./under-way";

type Options = {
  url: string;
  mark: UnderWay;
  /** The schema into which a newsroom that is there is put; `null` when that may not be. */
  aside: string | null;
};

/**
 * Makes a database ready to be filled: it goes on with what was begun, or begins anew when that is not the same any more.
 * @returns whether a newsroom was put aside, and whether some of this one is there
 * @throws BackupError when something is there that must not be touched
 */
export async function makeRoom(client: Client, options: Options): Promise<{ putAside: boolean; begun: boolean }> {
  const { url, mark, aside } = options;
  const begun = await readUnderWay(client);
  if (begun) {
    if (begun.what !== mark.what && aside === null)
      throw new BackupError(
        `In ${nameDatabase(url)} there is ${begun.what} that has not come to its end: finish that one`,
      );
    if (begun.what === mark.what && begun.state === mark.state && (await isMigrated(client)))
      return { putAside: false, begun: true };
    // What is half there is whole where it came from.
    await atOnce(client, async () => {
      await dropNewsroom(client);
      await beginMark(client, mark);
    });
    return { putAside: false, begun: false };
  }
  const found = await lookInto(client);
  if (found === "something else") throw new BackupError(`${nameDatabase(url)} has tables of something else`);
  if (found === "newsroom" && aside === null)
    throw new BackupError(`There is a newsroom in ${nameDatabase(url)} already: it stays as it is`);
  await atOnce(client, async () => {
    if (found === "newsroom" && aside !== null) await putNewsroomAside(client, aside);
    await beginMark(client, mark);
  });
  return { putAside: found === "newsroom", begun: false };
}

async function atOnce(client: Client, work: () => Promise<void>): Promise<void> {
  await client.query("BEGIN");
  await work();
  await client.query("COMMIT");
}
