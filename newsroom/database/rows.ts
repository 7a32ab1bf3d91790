import type { SQL } from "@payloadcms/db-sqlite/drizzle";
import type { Payload } from "payload";
import { askPostgres } from "./postgres/ask-postgres";
import { isPostgres } from "./which";

export { sql } from "@payloadcms/db-sqlite";

type Newsroom = Pick<Payload, "db">;

/**
 * The rows that a statement answers, from whichever database the newsroom has. Both answer in one shape: times as ISO
 * 8601 in UTC, sums and counts as numbers, yes and no as 1 and 0, JSON as text. Statements are written so that both take
 * them: names with capitals are quoted, a boolean is compared with `true`.
 * @throws Error of the database; its `cause` names it
 */
export async function selectRows<Row>({ db }: Newsroom, statement: SQL): Promise<Row[]> {
  if (isPostgres(db)) return (await askPostgres<Row>(db, statement)).rows;
  return db.drizzle.all<Row>(statement);
}

/** The one row of a statement that always has one. @throws as {@link selectRows} */
export async function selectRow<Row>(newsroom: Newsroom, statement: SQL): Promise<Row> {
  const [row] = await selectRows<Row>(newsroom, statement);
  if (row === undefined) throw new Error("a statement that always answers has answered nothing");
  return row;
}

/** Writes, and says how many rows that has touched. @throws as {@link selectRows} */
export async function writeRows({ db }: Newsroom, statement: SQL): Promise<number> {
  if (isPostgres(db)) return (await askPostgres(db, statement)).count;
  return (await db.drizzle.run(statement)).rowsAffected;
}
