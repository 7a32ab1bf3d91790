import type { Payload } from "payload";
import { writeRows, sql } from "../database/rows";
import { hashToken } from "./token";

/** Counts that a link was opened, and nothing about who did. The newsroom's own previews are not counted. */
export async function countOpening(token: string, newsroom: Payload): Promise<void> {
  await writeRows(
    newsroom,
    sql`UPDATE previews
    SET openings = coalesce(openings, 0) + 1, last_opened_at = ${new Date().toISOString()}
    WHERE token_hash = ${hashToken(token)} AND coalesce(own, false) = false`,
  );
}
