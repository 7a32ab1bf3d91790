import type { SQL } from "@payloadcms/db-sqlite/drizzle";
import { PgDialect } from "@payloadcms/db-postgres/drizzle/pg-core";
import type { Postgres } from "../which";

const dialect = new PgDialect();

/** A pool of connections, or one of them. */
export type Connection = Pick<Postgres["pool"], "query">;

type Answer<Row> = { rows: Row[]; count: number };

/** Runs a statement outside of Payload. @throws Error that names the statement and its values apart, as Drizzle's does */
export async function askPostgres<Row>({ pool }: { pool: Connection }, statement: SQL): Promise<Answer<Row>> {
  const { sql, params } = dialect.sqlToQuery(statement);
  return queryPool<Row>(pool, sql, params);
}

/** As {@link askPostgres}, for a statement in PostgreSQL's own words. */
export async function queryPool<Row>(pool: Connection, sql: string, params: unknown[] = []): Promise<Answer<Row>> {
  try {
    const { rows, rowCount } = await pool.query({ text: sql, values: params, types: asSqlite });
    return { rows, count: rowCount ?? 0 };
  } catch (error) {
    throw Object.assign(new Error(`Failed query: ${sql}`, { cause: error }), { query: sql, params });
  }
}

/** Does some work on one connection, all of it or nothing. @throws what the work throws */
export async function inTransaction<Result>(
  pool: Postgres["pool"],
  work: (client: Connection) => Promise<Result>,
  begin = "BEGIN",
): Promise<Result> {
  const client = await pool.connect();
  try {
    await client.query(begin);
    const result = await work(client);
    await client.query("COMMIT");
    client.release();
    return result;
  } catch (error) {
    // What cannot be taken back any more is a broken connection: it is not used again.
    const broken = await client.query("ROLLBACK").then(
      () => false,
      () => true,
    );
    client.release(broken);
    throw error;
  }
}

/** Asks several questions of one state of the database, whatever is written meanwhile. @throws what the work throws */
export function atOneMoment<Result>(
  pool: Postgres["pool"],
  work: (client: Connection) => Promise<Result>,
): Promise<Result> {
  return inTransaction(pool, work, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
}

/** The types of PostgreSQL that come otherwise than as text. https://www.postgresql.org/docs/current/catalog-pg-type.html */
const oids = { bool: 16, int8: 20, int2: 21, int4: 23, float4: 700, float8: 701, timestamptz: 1184, numeric: 1700 };
const numbers = new Set([oids.int2, oids.int4, oids.int8, oids.float4, oids.float8, oids.numeric]);

/** Has values come as SQLite gives them: times as ISO 8601 in UTC, numbers as numbers, yes and no as 1 and 0. */
const asSqlite = {
  getTypeParser(oid: number): (value: string) => unknown {
    if (oid === oids.timestamptz) return toIso;
    if (oid === oids.bool) return (value) => (value === "t" ? 1 : 0);
    return numbers.has(oid) ? Number : String;
  },
};

/** PostgreSQL writes `2026-11-29 08:00:00.5+00`. */
function toIso(value: string): string {
  return new Date(value.replace(" ", "T").replace(/([+-]\d\d)$/, "$1:00")).toISOString();
}
