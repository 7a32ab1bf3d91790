import type { Payload } from "payload";
import { isPostgres } from "../database/which";
import type { SearchEngine } from "./engine";
import { postgresEngine } from "./postgres/postgres-engine";
import { clientDatabase } from "./sqlite/client-database";
import { sqliteEngine } from "./sqlite/sqlite-engine";

/** The index of search, in whichever database the newsroom has. */
export function openEngine({ db }: Payload): SearchEngine {
  return isPostgres(db) ? postgresEngine(db.pool) : sqliteEngine(clientDatabase(db.drizzle.$client));
}
