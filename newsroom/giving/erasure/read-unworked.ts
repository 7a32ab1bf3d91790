import type { Payload } from "payload";
import { selectRows, sql } from "../../database/rows";
import { type Happening, happeningSchema } from "../happening";

/** Word of payments that still says something: none of it has been worked yet. */
export async function readUnworked(newsroom: Payload): Promise<{ id: number; happening: Happening }[]> {
  const rows = await selectRows<{ id: number; said: string }>(
    newsroom,
    sql`SELECT id, said FROM happenings WHERE said IS NOT NULL`,
  );
  return rows.map(({ id, said }) => ({ id, happening: happeningSchema.parse(JSON.parse(said)) }));
}
