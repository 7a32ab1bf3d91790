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
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`events\`;`)
}
