import type { SQL } from "@payloadcms/db-sqlite/drizzle";
import type { Payload } from "payload";
import { askPostgres, inTransaction } from "./postgres/ask-postgres";
import { selectRows, sql } from "./rows";
import { isPostgres } from "./which";

/**
 * For tests: how the database would answer a question, a step a line. PostgreSQL is kept from reading small tables from
 * end to end, which it rightly prefers, so that a plan on few rows tells of the plan on many.
 */
export async function readPlan(newsroom: Payload, query: SQL): Promise<string[]> {
  const { db } = newsroom;
  if (!isPostgres(db)) {
    const steps = await selectRows<{ detail: string }>(newsroom, sql`EXPLAIN QUERY PLAN ${query}`);
    return steps.map(({ detail }) => detail);
  }
  return inTransaction(db.pool, async (client) => {
    await client.query("SET LOCAL enable_seqscan = off; SET LOCAL enable_bitmapscan = off");
    const { rows } = await askPostgres<{ "QUERY PLAN": string }>({ pool: client }, sql`EXPLAIN (COSTS OFF) ${query}`);
    return rows.map((row) => row["QUERY PLAN"].trim());
  });
}
