import { type MigrateDownArgs, type MigrateUpArgs, sql } from "@payloadcms/db-sqlite";

// Written by hand. SQLite keeps the texts in the rows, so that whatever looks into all stories reads their texts from the
// disk unless an index holds everything that it asks for.
const changes = [
  // A start compares which version of each story the index of search has: half a minute of 200,000 after the machine was off.
  // With the id before the time no order makes SQLite go along it for stories that are named by their ids.
  "CREATE INDEX articles_versions_idx ON articles (_status, id, updated_at)",
  "CREATE INDEX search_stories_versions_idx ON search_stories (recipe, updated_at)",
  // Some stories, named by their ids, in the order of the list: SQLite goes along the list.
  "DROP INDEX articles_v_newest_idx",
  `CREATE INDEX articles_v_newest_idx
    ON _articles_v (latest, version_updated_at, created_at, parent_id, version_title, version_standfirst)`,
  // What the newsroom's lists look through, besides the index of search.
  `CREATE INDEX articles_v_drafts_idx
    ON _articles_v (latest, version__status, parent_id, version_title, version_standfirst)
    WHERE latest = true AND version__status = 'draft'`,
];
const back = [
  "DROP INDEX articles_v_drafts_idx",
  "DROP INDEX articles_versions_idx",
  "DROP INDEX search_stories_versions_idx",
  "DROP INDEX articles_v_newest_idx",
  `CREATE INDEX articles_v_newest_idx
    ON _articles_v (latest, version_updated_at, created_at, version_title, version_standfirst)`,
];

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const change of changes) await db.run(sql.raw(change));
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const change of back) await db.run(sql.raw(change));
}
