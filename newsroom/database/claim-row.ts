import type { SQL } from "@payloadcms/db-sqlite/drizzle";
import type { Payload } from "payload";
import { selectRows, sql } from "./rows";
import { isPostgres } from "./which";

type Claim = {
  table: SQL;
  /** Which rows may be taken; a row that was taken is none of them any more. */
  due: SQL;
  order: SQL;
  /** What takes a row. */
  set: SQL;
  answer: SQL;
};

/** Takes the first row that is due for this process alone: no two processes get the same. `null` when none is due. */
export async function claimRow<Row>(newsroom: Payload, claim: Claim): Promise<Row | null> {
  const [row] = await claimRows<Row>(newsroom, claim, 1);
  return row ?? null;
}

/** As {@link claimRow}, the first rows, in no order. */
export async function claimRows<Row>(newsroom: Payload, claim: Claim, most: number): Promise<Row[]> {
  const { table, due, order, set, answer } = claim;
  const untaken = isPostgres(newsroom.db) ? sql`FOR UPDATE SKIP LOCKED` : sql``;
  for (;;) {
    // Asked first, because a statement that writes takes SQLite's lock even when it finds nothing.
    const waiting = await selectRows(newsroom, sql`SELECT id FROM ${table} WHERE ${due} LIMIT 1`);
    if (waiting.length === 0) return [];
    // The rows are looked for once: PostgreSQL might look for them anew for every row of the table.
    const rows = await selectRows<Row>(
      newsroom,
      sql`WITH first AS MATERIALIZED (SELECT id FROM ${table} WHERE ${due} ORDER BY ${order} LIMIT ${most} ${untaken})
        UPDATE ${table} SET ${set} WHERE id IN (SELECT id FROM first) AND ${due} RETURNING ${answer}`,
    );
    if (rows.length > 0) return rows;
  }
}
