import { type MigrateDownArgs, type MigrateUpArgs, sql } from "@payloadcms/db-sqlite";

// Written by hand. A list of stories is narrowed by its columns and fields: their values stand in the indexes by which it
// is counted and sorted, so that the rows, which hold whole texts, are read for one page alone.
const asked = `version_section_id, version_series_id, version__status, version_stage, version_language, version_owner_id`;
const changes = [
  "DROP INDEX articles_v_newest_idx",
  `CREATE INDEX articles_v_newest_idx ON _articles_v (
    latest, version_updated_at, created_at, parent_id, version_title, version_standfirst, ${asked}, version_published_at)`,
  // What is counted, and stories that words have found.
  "DROP INDEX articles_v_latest_of_idx",
  `CREATE INDEX articles_v_listed_idx ON _articles_v (latest, parent_id, ${asked}, version_published_at)`,
  `CREATE INDEX articles_v_by_publication_idx ON _articles_v (latest, version_published_at, created_at, parent_id, ${asked})`,
  "CREATE INDEX articles_v_by_section_idx ON _articles_v (latest, version_section_id, created_at DESC)",
  "CREATE INDEX articles_v_by_creation_idx ON _articles_v (latest, version_created_at, created_at)",
  // Whatever holds all that the desk asks for SQLite takes for better than an index by its conditions that does not.
  "DROP INDEX articles_v_stage_idx",
  `CREATE INDEX articles_v_stage_idx ON _articles_v (
    latest, version__status, version_stage, version_updated_at, created_at, version_owner_id, parent_id, version_title)`,
  // Which of the drafts on a page lie beside a published story: SQLite went through all that is published.
  "CREATE INDEX articles_v_state_of_idx ON _articles_v (parent_id, version__status)",
];
const back = [
  "DROP INDEX articles_v_state_of_idx",
  "DROP INDEX articles_v_stage_idx",
  `CREATE INDEX articles_v_stage_idx
    ON _articles_v (latest, version__status, version_stage, version_updated_at, created_at)`,
  "DROP INDEX articles_v_by_creation_idx",
  "DROP INDEX articles_v_by_section_idx",
  "DROP INDEX articles_v_by_publication_idx",
  "DROP INDEX articles_v_listed_idx",
  "CREATE INDEX articles_v_latest_of_idx ON _articles_v (parent_id, latest)",
  "DROP INDEX articles_v_newest_idx",
  `CREATE INDEX articles_v_newest_idx
    ON _articles_v (latest, version_updated_at, created_at, parent_id, version_title, version_standfirst)`,
];

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const change of changes) await db.run(sql.raw(change));
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const change of back) await db.run(sql.raw(change));
}
