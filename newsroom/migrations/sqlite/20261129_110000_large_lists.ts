import { type MigrateDownArgs, type MigrateUpArgs, sql } from "@payloadcms/db-sqlite";

// Written by hand. Names are looked up by what they are names of; Payload's own index has the language first, so that all
// names were read for each tag, author and picture of a page.
const named = ["authors", "media", "sections", "series", "tags"];
const changes = [
  ...named.map((name) => `CREATE INDEX ${name}_locales_parent_idx ON ${name}_locales (_parent_id)`),
  // In the order in which the desk shows what stands at a stage.
  "DROP INDEX articles_v_stage_idx",
  `CREATE INDEX articles_v_stage_idx
    ON _articles_v (latest, version__status, version_stage, version_updated_at, created_at)`,
  // SQLite keeps the texts in the rows: what asks for headlines alone reads them from an index, or it reads the archive.
  "CREATE INDEX articles_v_title_idx ON _articles_v (latest, version_title)",
  "DROP INDEX articles_v_newest_idx",
  `CREATE INDEX articles_v_newest_idx
    ON _articles_v (latest, version_updated_at, created_at, version_title, version_standfirst)`,
];
const back = [
  ...named.map((name) => `DROP INDEX ${name}_locales_parent_idx`),
  "DROP INDEX articles_v_stage_idx",
  "CREATE INDEX articles_v_stage_idx ON _articles_v (latest, version__status, version_stage, version_updated_at)",
  "DROP INDEX articles_v_title_idx",
  "DROP INDEX articles_v_newest_idx",
  "CREATE INDEX articles_v_newest_idx ON _articles_v (latest, version_updated_at, created_at)",
];

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const change of changes) await db.run(sql.raw(change));
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const change of back) await db.run(sql.raw(change));
}
