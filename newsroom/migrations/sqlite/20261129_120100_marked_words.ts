import { type MigrateDownArgs, type MigrateUpArgs, sql } from "@payloadcms/db-sqlite";

// Written by hand. Words stand in the index with the part in which they stand: the start takes all stories in anew, in the
// background.
const forget = "UPDATE search_stories SET recipe = 0";

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql.raw(forget));
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql.raw(forget));
}
