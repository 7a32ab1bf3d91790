import { type MigrateDownArgs, type MigrateUpArgs, sql } from "@payloadcms/db-sqlite";

/** Of two people who set a time for one story at once, one is first: the database refuses the second. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE UNIQUE INDEX \`schedules_one_pending\` ON \`schedules\` (\`article_id\`, \`action\`)
    WHERE \`status\` = 'pending';`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`schedules_one_pending\`;`);
}
