import { sql } from "@payloadcms/db-sqlite";
import type { Payload } from "payload";
import { type Happening, happeningSchema } from "../happening";

/** Word of payments that still says something: none of it has been worked yet. */
export async function readUnworked({ db: { drizzle } }: Payload): Promise<{ id: number; happening: Happening }[]> {
  const rows = await drizzle.all<{ id: number; said: string }>(
    sql`SELECT id, said FROM happenings WHERE said IS NOT NULL`,
  );
  return rows.map(({ id, said }) => ({ id, happening: happeningSchema.parse(JSON.parse(said)) }));
}
