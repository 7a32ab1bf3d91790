import { type MigrateDownArgs, type MigrateUpArgs, sql } from "@payloadcms/db-postgres";

// Written by hand. The newsroom's list in order of headlines; SQLite has this index already. A headline that is too long
// for it can only be a draft's, of an older edition: that newsroom goes on without the index.
const make = `DO $$ BEGIN
  CREATE INDEX articles_v_title_idx ON _articles_v (latest, version_title);
EXCEPTION WHEN program_limit_exceeded THEN
  RAISE NOTICE 'a headline is too long for an index of headlines';
END $$`;

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(make));
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw("DROP INDEX IF EXISTS articles_v_title_idx"));
}
