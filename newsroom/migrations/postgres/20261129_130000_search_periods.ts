import { type MigrateDownArgs, type MigrateUpArgs, sql } from "@payloadcms/db-postgres";
import { usePeriods } from "../../search/postgres/go-back";

// Written by hand. Takes a minute of 200,000 stories; other instances can search meanwhile.
export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const statement of usePeriods) await db.execute(sql.raw(statement));
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw("CREATE INDEX search_stories_terms ON search_stories USING gin (terms)"));
  await db.execute(sql.raw("DROP INDEX search_stories_found"));
}
