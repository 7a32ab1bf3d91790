import { type SQL } from "@payloadcms/db-sqlite/drizzle";
import { SQLiteAsyncDialect } from "@payloadcms/db-sqlite/drizzle/sqlite-core";
import type { Payload } from "payload";
import { askPostgres, inTransaction } from "./postgres/ask-postgres";
import type { PatientClient } from "./sqlite/patient-client";
import { isPostgres } from "./which";

const dialect = new SQLiteAsyncDialect();

/**
 * Runs all statements, in their order, or none of them.
 * @throws Error of the database; its `cause` names it
 */
export async function writeTogether({ db }: Pick<Payload, "db">, statements: SQL[]): Promise<void> {
  if (isPostgres(db)) {
    return inTransaction(db.pool, async (client) => {
      for (const statement of statements) await askPostgres({ pool: client }, statement);
    });
  }
  const { $client: client } = db.drizzle;
  if (!canWriteAll(client)) throw new Error("this is not the newsroom's database");
  await client.writeAll(
    statements.map((statement) => {
      const { sql, params } = dialect.sqlToQuery(statement);
      return { sql, args: params };
    }),
  );
}

/** Not by its class: pages and routes are bundled apart, each with a copy of it. */
function canWriteAll(client: object): client is Pick<PatientClient, "writeAll"> {
  return "writeAll" in client;
}
