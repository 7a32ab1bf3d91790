import { type MigrateDownArgs, type MigrateUpArgs, sql } from "@payloadcms/db-postgres";
import { dropHeadlineIndex, makeHeadlineIndex } from "../../database/postgres/headline-index";

// Written by hand. The newsroom's list in order of headlines, which SQLite has already, and the drafts that its search looks
// through.
const makeDraftIndex = `CREATE INDEX articles_v_drafts_idx ON _articles_v (parent_id)
  WHERE latest = true AND version__status = 'draft'`;

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(makeHeadlineIndex));
  await db.execute(sql.raw(makeDraftIndex));
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw(dropHeadlineIndex));
  await db.execute(sql.raw("DROP INDEX articles_v_drafts_idx"));
}
