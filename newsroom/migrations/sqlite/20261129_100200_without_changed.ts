import { type MigrateDownArgs, type MigrateUpArgs, sql } from "@payloadcms/db-sqlite";

/** Nothing asked for this order but Payload by default, for which SQLite then read all stories to find a few by their ids. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX articles_changed_idx`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`CREATE INDEX articles_changed_idx ON articles (_status, updated_at)`);
}
