import { type MigrateDownArgs, type MigrateUpArgs, sql } from "@payloadcms/db-sqlite";

/**
 * Which published story stands in which list, and how often stories are read. Both tables are their own index: a page
 * of a list is read from one narrow range of it, however long the list is.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`listings\` (
  	\`list\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`article_id\` integer NOT NULL,
  	PRIMARY KEY (\`list\`, \`at\`, \`article_id\`),
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  ) WITHOUT ROWID;`);
  await db.run(sql`CREATE INDEX \`listings_article_idx\` ON \`listings\` (\`article_id\`);`);
  await db.run(sql`CREATE TABLE \`readings\` (
  	\`hour\` text NOT NULL,
  	\`article_id\` integer NOT NULL,
  	\`count\` integer NOT NULL,
  	PRIMARY KEY (\`hour\`, \`article_id\`)
  ) WITHOUT ROWID;`);
  await db.run(sql`CREATE INDEX \`articles_corrections_at_idx\` ON \`articles_corrections\` (\`at\`, \`id\`);`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`articles_corrections_at_idx\`;`);
  await db.run(sql`DROP TABLE \`readings\`;`);
  await db.run(sql`DROP TABLE \`listings\`;`);
}
