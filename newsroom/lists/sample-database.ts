import { createClient } from "@libsql/client";
import { type MigrateUpArgs, sql } from "@payloadcms/db-sqlite";
import { drizzle } from "@payloadcms/db-sqlite/drizzle/libsql";
import type { Payload } from "payload";
import { up } from "../migrations/20261122_163000_listings";

/** A newsroom that has no more than what the lists need: an empty database in memory, with their tables. */
export async function openSampleNewsroom(): Promise<Payload> {
  const database = drizzle({ client: createClient({ url: ":memory:" }) });
  await database.run(sql`CREATE TABLE articles (id integer PRIMARY KEY, _status text, language text)`);
  await database.run(sql`CREATE TABLE articles_corrections
    (id text PRIMARY KEY, _parent_id integer, at text, text text)`);
  const newsroom: unknown = { db: { drizzle: database } };
  const migrating: unknown = { db: database };
  if (!isNewsroom(newsroom) || !isMigrating(migrating)) throw new Error("never");
  await up(migrating);
  return newsroom;
}

/** Stand in for the whole: the tested code uses a small part. */
function isNewsroom(value: unknown): value is Payload {
  return typeof value === "object";
}

function isMigrating(value: unknown): value is MigrateUpArgs {
  return typeof value === "object";
}
