import { type MigrateDownArgs, type MigrateUpArgs, sql } from "@payloadcms/db-postgres";
import { dropHeadlineIndex, makeHeadlineIndex } from "../../database/postgres/headline-index";

// Written by hand. The newsroom's list in order of headlines; SQLite has this index already.
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(makeHeadlineIndex));
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw(dropHeadlineIndex));
}
