import type { Client } from "pg";
import { dropHeadlineIndex, makeHeadlineIndex } from "@/newsroom/database/postgres/headline-index";
import { BackupError } from "../backup/backup-error";
import { migrateForward } from "../backup/migrate-forward";
import { demandTurn } from "../wait-for-turn";
import { nameDatabase, withPostgres } from "../with-postgres";
import { isMigrated } from "./is-migrated";
import { lookForRoom, makeRoom, type Room } from "./make-room";
import { planTransfer } from "./plan";
import { postgresSide } from "./postgres-side";
import { fromSqlite } from "./sqlite-newsroom";
import { type Transferred, transfer } from "./transfer";
import { endMark } from "./under-way";

type Options = Room & {
  /** The folder with the SQLite newsroom, which is of this version. */
  folder: string;
  report: (line: string) => void;
  /** What belongs to it besides rows: it has an end only when that is done. */
  finish?: () => Promise<void>;
};

/**
 * Puts a SQLite newsroom into PostgreSQL. Killed at any moment it can be done again: until its end the site refuses to
 * start there.
 * @throws BackupError in one line
 */
export function fillPostgres(options: Options): Promise<Transferred & { putAside: boolean }> {
  const { url, folder, report, finish } = options;
  return withPostgres(url, async (client) => {
    await demandTurn(client, url);
    await refuseConnected(client, url);
    return fromSqlite(folder, async (sqlite, state) => {
      const { putAside, begun } = await makeRoom(client, options, state);
      if (begun) report("Going on with what was begun.");
      if (!(await isMigrated(client))) migrateForward(folder, url);
      // What is not on the disk yet when the machine fails is copied again.
      await client.query("SET synchronous_commit = off");
      // Versions of older editions may have headlines that no index takes.
      await client.query(dropHeadlineIndex);
      const postgres = postgresSide(client);
      const transferred = await transfer([sqlite, postgres], await planTransfer(sqlite, postgres), report);
      await client.query("SET synchronous_commit = on");
      await client.query(makeHeadlineIndex);
      await client.query("ANALYZE");
      await finish?.();
      await endMark(client);
      return { ...transferred, putAside };
    });
  });
}

/** @throws BackupError when a database is in use, or holds what must not be touched; SettingsError when it is being filled */
export function refuseUnfit(room: Room): Promise<void> {
  return withPostgres(room.url, async (client) => {
    await demandTurn(client, room.url);
    await refuseConnected(client, room.url);
    await lookForRoom(client, room);
  });
}

async function refuseConnected(client: Client, url: string): Promise<void> {
  const { rowCount } = await client.query(
    "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND application_name SIMILAR TO 'waraq( link %)?'",
  );
  if (rowCount)
    throw new BackupError(
      `The site is running on ${nameDatabase(url)} (${rowCount} connections): stop all its instances`,
    );
}
