import { sql } from "@payloadcms/db-sqlite";
import type { Payload } from "payload";

type Database = Pick<Payload, "db">;

/** Notes a name under which a picture's files lie or have lain; later ones have higher numbers. */
export async function noteBase({ db }: Database, media: number, base: string): Promise<void> {
  await db.drizzle.run(sql`INSERT OR IGNORE INTO picture_names (base, media_id) VALUES (${base}, ${media})`);
}

/** The picture whose files once had a name; `null` when none had. */
export async function findFormer({ db }: Database, base: string): Promise<number | null> {
  const rows = await db.drizzle.all<{ id: number }>(
    sql`SELECT media_id AS id FROM picture_names WHERE base = ${base} LIMIT 1`,
  );
  return rows[0]?.id ?? null;
}

/** The names that a picture had before the one it has now. */
export async function listFormer({ db }: Database, media: number, current: string): Promise<string[]> {
  const rows = await db.drizzle.all<{ base: string }>(
    sql`SELECT base FROM picture_names WHERE media_id = ${media}
      AND id < (SELECT id FROM picture_names WHERE base = ${current})`,
  );
  return rows.map(({ base }) => base);
}

/** Forgets the names of a picture that was deleted. */
export async function forgetNames({ db }: Database, media: number): Promise<void> {
  await db.drizzle.run(sql`DELETE FROM picture_names WHERE media_id = ${media}`);
}
