import config from "@payload-config";
import type { MigrateUpArgs } from "@payloadcms/db-sqlite";
import { getPayload, type Payload } from "payload";
import { readSettings } from "@/env";
import { makeOwnDatabase, templateName } from "./database/postgres/own-database";
import { migrations } from "./migrations/sqlite/index";

/**
 * A whole newsroom on an empty database, for tests: every collection, hook and migration, no page and no browser. Each
 * file of tests gets one of its own, which goes when the file is done.
 * @param last the last migration that an older edition on SQLite knew; all of them when left out
 */
export async function openWholeNewsroom(last = "9"): Promise<Payload> {
  const { databaseUrl } = readSettings();
  if (databaseUrl) {
    await makeOwnDatabase(databaseUrl, templateName);
    return getPayload({ config, disableOnInit: true });
  }
  const newsroom = await getPayload({ config, disableOnInit: true });
  await newsroom.db.migrate({
    migrations: migrations
      .filter(({ name }) => name <= last)
      .map(({ name, up, down }) => ({ name, up: run(up), down: run(down) })),
  });
  return newsroom;
}

/** Payload does not say in its types what it hands to a migration. */
function run(step: (args: MigrateUpArgs) => Promise<void>): (args: unknown) => Promise<void> {
  return async (args) => {
    if (isMigrating(args)) await step(args);
  };
}

function isMigrating(args: unknown): args is MigrateUpArgs {
  return typeof args === "object" && args !== null && "db" in args;
}
