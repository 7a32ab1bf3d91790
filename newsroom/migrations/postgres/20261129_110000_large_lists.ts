import { type MigrateDownArgs, type MigrateUpArgs, sql } from "@payloadcms/db-postgres";

// Written by hand. Names are looked up by what they are names of; Payload's own index has the language first, so that all
// names were read for each tag, author and picture of a page.
const named = ["authors", "media", "sections", "series", "tags"];
const changes = [
  ...named.map((name) => `CREATE INDEX ${name}_locales_parent_idx ON ${name}_locales (_parent_id)`),
  // In the order in which the desk shows what stands at a stage.
  "DROP INDEX articles_v_stage_idx",
  `CREATE INDEX articles_v_stage_idx
    ON _articles_v (latest, version__status, version_stage, version_updated_at, created_at)`,
];
const back = [
  ...named.map((name) => `DROP INDEX ${name}_locales_parent_idx`),
  "DROP INDEX articles_v_stage_idx",
  "CREATE INDEX articles_v_stage_idx ON _articles_v (latest, version__status, version_stage, version_updated_at)",
];

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const change of changes) await db.execute(sql.raw(change));
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const change of back) await db.execute(sql.raw(change));
}
