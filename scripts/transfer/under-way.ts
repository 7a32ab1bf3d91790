import type { Client } from "pg";

/** What is being put into a database, from where, and how that was when it began. */
export type UnderWay = {
  /** What it is: “a move of /data”, “a restore”. */
  what: string;
  /** Another one when what is moved has been changed since. */
  state: string;
};

/** What was begun in a database and has not come to its end; `null` when nothing was. */
export async function readUnderWay(client: Client): Promise<UnderWay | null> {
  const { rows } = await client.query<{ there: boolean }>("SELECT to_regclass('move_under_way') IS NOT NULL AS there");
  if (!rows[0]?.there) return null;
  const marks = await client.query<UnderWay>("SELECT what, state FROM move_under_way");
  return marks.rows[0] ?? null;
}

/** Notes in an empty database what is put into it. As long as that is noted the site does not start on it. */
export async function beginMark(client: Client, { what, state }: UnderWay): Promise<void> {
  await client.query("CREATE TABLE move_under_way (what text NOT NULL, state text NOT NULL)");
  await client.query("INSERT INTO move_under_way VALUES ($1, $2)", [what, state]);
}

/** Takes the note away: all of it is there. */
export async function endMark(client: Client): Promise<void> {
  await client.query("DROP TABLE move_under_way");
}
