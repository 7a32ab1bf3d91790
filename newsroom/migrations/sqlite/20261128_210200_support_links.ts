import { type MigrateDownArgs, type MigrateUpArgs, sql } from "@payloadcms/db-sqlite";

/**
 * Links by which givers see their gifts, as hashes. A pledge that has ended stays so: a form that was opened before
 * would write its old fields over it.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`support_links\` (
  	\`token_hash\` text PRIMARY KEY NOT NULL,
  	\`email\` text NOT NULL,
  	\`expires_at\` integer NOT NULL
  ) WITHOUT ROWID;`);
  await db.run(sql`CREATE INDEX \`support_links_expires_idx\` ON \`support_links\` (\`expires_at\`);`);
  for (const table of ["donations", "pledges"])
    await db.run(sql.raw(`CREATE INDEX \`${table}_giver_idx\` ON \`${table}\` (lower(\`donor_email\`));`));
  await db.run(sql`CREATE TRIGGER \`pledges_stay_ended\` AFTER UPDATE ON \`pledges\`
    WHEN OLD.\`state\` = 'ended' AND (NEW.\`state\` <> 'ended' OR NEW.\`ended_at\` IS NOT OLD.\`ended_at\`
      AND OLD.\`ended_at\` IS NOT NULL)
    BEGIN UPDATE \`pledges\` SET \`state\` = 'ended', \`ended_at\` = coalesce(OLD.\`ended_at\`, NEW.\`ended_at\`)
      WHERE \`id\` = OLD.\`id\`; END;`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TRIGGER \`pledges_stay_ended\`;`);
  for (const table of ["pledges", "donations"]) await db.run(sql.raw(`DROP INDEX \`${table}_giver_idx\`;`));
  await db.run(sql`DROP TABLE \`support_links\`;`);
}
