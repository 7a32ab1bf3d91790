import { type MigrateDownArgs, type MigrateUpArgs, sql } from "@payloadcms/db-sqlite";

/** The corrections that readers see are known as such from now on: since their own time, as nothing else is known. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`UPDATE \`articles_corrections\` SET \`shown_at\` = \`at\` WHERE \`_parent_id\` IN
    (SELECT \`id\` FROM \`articles\` WHERE \`first_published_at\` IS NOT NULL);`);
  await db.run(sql`UPDATE \`_articles_v_version_corrections\` SET \`shown_at\` = \`at\` WHERE \`_uuid\` IN
    (SELECT \`id\` FROM \`articles_corrections\` WHERE \`shown_at\` IS NOT NULL);`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`UPDATE \`articles_corrections\` SET \`shown_at\` = NULL;`);
}
