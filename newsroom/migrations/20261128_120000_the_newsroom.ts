import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`events\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`at\` text NOT NULL,
  	\`person_name\` text,
  	\`person\` numeric,
  	\`action\` text NOT NULL,
  	\`title\` text,
  	\`collection\` text,
  	\`target\` text,
  	\`fields\` text,
  	\`details\` text,
  	\`address\` text,
  	\`browser\` text,
  	\`result\` text NOT NULL,
  	\`previous\` text NOT NULL,
  	\`hash\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`events_at_idx\` ON \`events\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`events_person_idx\` ON \`events\` (\`person\`);`)
  await db.run(sql`CREATE INDEX \`events_target_idx\` ON \`events\` (\`target\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`events_previous_idx\` ON \`events\` (\`previous\`);`)
  await db.run(sql`ALTER TABLE \`articles_corrections\` ADD \`kind\` text DEFAULT 'correction';`)
  await db.run(sql`ALTER TABLE \`articles_corrections\` ADD \`by\` text;`)
  await db.run(sql`ALTER TABLE \`articles_corrections\` ADD \`shown_at\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`withdrawal_note\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`withdrawal_at\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`withdrawal_by\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v_version_corrections\` ADD \`kind\` text DEFAULT 'correction';`)
  await db.run(sql`ALTER TABLE \`_articles_v_version_corrections\` ADD \`by\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v_version_corrections\` ADD \`shown_at\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_withdrawal_note\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_withdrawal_at\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_withdrawal_by\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`published_path\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_published_path\` text;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`second_factor\` text DEFAULT 'off' NOT NULL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`ALTER TABLE \`articles_corrections\` DROP COLUMN \`kind\`;`)
  await db.run(sql`ALTER TABLE \`articles_corrections\` DROP COLUMN \`by\`;`)
  await db.run(sql`ALTER TABLE \`articles_corrections\` DROP COLUMN \`shown_at\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`withdrawal_note\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`withdrawal_at\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`withdrawal_by\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v_version_corrections\` DROP COLUMN \`kind\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v_version_corrections\` DROP COLUMN \`by\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v_version_corrections\` DROP COLUMN \`shown_at\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_withdrawal_note\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_withdrawal_at\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_withdrawal_by\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`published_path\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_published_path\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`second_factor\`;`)
}
