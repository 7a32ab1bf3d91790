import type { Payload } from "payload";
import { selectRows, writeRows, sql } from "../database/rows";

type Database = Pick<Payload, "db">;

/** Notes a name under which a picture's files lie or have lain; later ones have higher numbers. */
export async function noteBase(newsroom: Database, media: number, base: string): Promise<void> {
  await writeRows(
    newsroom,
    sql`INSERT INTO picture_names (base, media_id) VALUES (${base}, ${media}) ON CONFLICT DO NOTHING`,
  );
}

/** The picture whose files once had a name; `null` when none had. */
export async function findFormer(newsroom: Database, base: string): Promise<number | null> {
  const rows = await selectRows<{ id: number }>(
    newsroom,
    sql`SELECT media_id AS id FROM picture_names WHERE base = ${base} LIMIT 1`,
  );
  return rows[0]?.id ?? null;
}

/** The names that a picture had before the one it has now. */
export async function listFormer(newsroom: Database, media: number, current: string): Promise<string[]> {
  const rows = await selectRows<{ base: string }>(
    newsroom,
    sql`SELECT base FROM picture_names WHERE media_id = ${media}
      AND id < (SELECT id FROM picture_names WHERE base = ${current})`,
  );
  return rows.map(({ base }) => base);
}

/** Forgets the names of a picture that was deleted. */
export async function forgetNames(newsroom: Database, media: number): Promise<void> {
  await writeRows(newsroom, sql`DELETE FROM picture_names WHERE media_id = ${media}`);
}
