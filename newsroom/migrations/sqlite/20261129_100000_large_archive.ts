import { type MigrateDownArgs, type MigrateUpArgs, sql } from "@payloadcms/db-sqlite";

// Written by hand: what is asked for among many stories, each in the order in which it is answered. Payload's own
// indexes are of one column each, and all stories of an archive are published.
const indexes = [
  "CREATE INDEX articles_newest_idx ON articles (_status, language, published_at)",
  "CREATE INDEX articles_published_idx ON articles (_status, published_at)",
  "CREATE INDEX articles_changed_idx ON articles (_status, updated_at)",
  "CREATE INDEX articles_revised_idx ON articles (_status, published_at, revised_at) WHERE revised_at IS NOT NULL",
  "CREATE INDEX articles_v_newest_idx ON _articles_v (latest, version_updated_at, created_at)",
  "CREATE INDEX articles_v_stage_idx ON _articles_v (latest, version__status, version_stage, version_updated_at)",
  "CREATE INDEX articles_v_latest_of_idx ON _articles_v (parent_id, latest)",
];

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const index of indexes) await db.run(sql.raw(index));
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const index of indexes) await db.run(sql.raw(`DROP INDEX ${index.split(" ")[2]}`));
}
