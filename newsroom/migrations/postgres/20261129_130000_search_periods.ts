import { type MigrateDownArgs, type MigrateUpArgs, sql } from "@payloadcms/db-postgres";

/**
 * Puts an index of periods, editions and terms in place of the one of terms alone: see `search/postgres/go-back.ts`.
 * Every search reads what was written last from end to end: it is kept short. Takes a minute of 200,000 stories; other
 * instances can search meanwhile, and take what is published meanwhile in afterwards.
 */
export const changes = [
  `CREATE INDEX search_stories_found ON search_stories USING gin ((ARRAY[key >> 38, -1 - (key >> 50)]), terms)
    WITH (gin_pending_list_limit = 512)`,
  "DROP INDEX search_stories_terms",
];

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const change of changes) await db.execute(sql.raw(change));
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw("CREATE INDEX search_stories_terms ON search_stories USING gin (terms)"));
  await db.execute(sql.raw("DROP INDEX search_stories_found"));
}
