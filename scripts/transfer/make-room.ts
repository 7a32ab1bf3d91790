import type { Client } from "pg";
import { BackupError } from "../backup/backup-error";
import { nameDatabase } from "../with-postgres";
import { isMigrated } from "./is-migrated";
import { dropNewsroom, lookInto, putNewsroomAside } from "./own-objects";
import { beginMark, readUnderWay } from "./under-way";

export type Room = {
  url: string;
  /** What is to be put there. */
  what: string;
  /** The schema into which a newsroom that is there is put; `null` when that may not be. */
  aside: string | null;
  /** What to do when it may not be. */
  advice: string;
};

/** What is in a database. @throws BackupError when something is there that must not be touched */
export async function lookForRoom(client: Client, { url, what, aside, advice }: Room) {
  const begun = await readUnderWay(client);
  if (begun && begun.what !== what && aside === null)
    throw new BackupError(`${begun.what} into ${nameDatabase(url)} has not come to its end: finish that first`);
  const found = begun ? "nothing" : await lookInto(client);
  if (found === "something else") throw new BackupError(`${nameDatabase(url)} has tables of something else`);
  if (found === "newsroom" && aside === null)
    throw new BackupError(`There is a newsroom in ${nameDatabase(url)} already: ${advice}`);
  return { begun, occupied: found === "newsroom" };
}

/**
 * Makes a database ready to be filled: it goes on with what was begun, or begins anew when that is not the same any more.
 * @param state another one when what is to be put there has been changed since
 * @returns whether a newsroom was put aside, and whether some of this one is there
 * @throws BackupError as {@link lookForRoom}
 */
export async function makeRoom(
  client: Client,
  room: Room,
  state: string,
): Promise<{ putAside: boolean; begun: boolean }> {
  const { what, aside } = room;
  const { begun, occupied } = await lookForRoom(client, room);
  if (begun?.what === what && begun.state === state && (await isMigrated(client)))
    return { putAside: false, begun: true };
  await client.query("BEGIN");
  // What is half there is whole where it came from.
  if (begun) await dropNewsroom(client);
  if (occupied && aside !== null) await putNewsroomAside(client, aside);
  await beginMark(client, { what, state });
  await client.query("COMMIT");
  return { putAside: occupied, begun: false };
}
