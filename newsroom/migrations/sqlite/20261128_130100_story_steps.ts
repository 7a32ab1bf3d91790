import { type MigrateDownArgs, type MigrateUpArgs, sql } from "@payloadcms/db-sqlite";

/** Who took which step with which story. The newest line of a story says how far its draft has come. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`story_steps\` (
  	\`article_id\` integer NOT NULL,
  	\`number\` integer NOT NULL,
  	\`deed\` text NOT NULL,
  	\`stage\` text NOT NULL,
  	\`by_id\` integer,
  	\`by_name\` text,
  	\`note\` text,
  	\`at\` text NOT NULL,
  	PRIMARY KEY (\`article_id\`, \`number\`),
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  ) WITHOUT ROWID;`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`story_steps\`;`);
}
