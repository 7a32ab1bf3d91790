import { type MigrateDownArgs, type MigrateUpArgs, sql } from "@payloadcms/db-postgres";

// Written by hand. A list of stories is narrowed and sorted by its columns: counted and sorted from indexes alone.
const changes = [
  "DROP INDEX articles_v_newest_idx",
  "CREATE INDEX articles_v_newest_idx ON _articles_v (latest, version_updated_at, created_at, version_published_at)",
  `CREATE INDEX articles_v_listed_idx ON _articles_v (latest, version_section_id, parent_id, version_series_id,
    version__status, version_stage, version_language, version_owner_id, version_published_at)`,
  "CREATE INDEX articles_v_by_publication_idx ON _articles_v (latest, version_published_at, created_at)",
];
const back = [
  "DROP INDEX articles_v_by_publication_idx",
  "DROP INDEX articles_v_listed_idx",
  "DROP INDEX articles_v_newest_idx",
  "CREATE INDEX articles_v_newest_idx ON _articles_v (latest, version_updated_at, created_at)",
];

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const change of changes) await db.execute(sql.raw(change));
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const change of back) await db.execute(sql.raw(change));
}
