import { type MigrateDownArgs, type MigrateUpArgs, sql } from "@payloadcms/db-postgres";

/**
 * What a row of the log says is sealed letter by letter. `jsonb` keeps what JSON means and not how it was written: every
 * row that names fields or details would look changed afterwards. `json` keeps the text.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE events ALTER COLUMN fields TYPE json, ALTER COLUMN details TYPE json`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE events ALTER COLUMN fields TYPE jsonb, ALTER COLUMN details TYPE jsonb`);
}
