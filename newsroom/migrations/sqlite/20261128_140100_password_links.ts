import { type MigrateDownArgs, type MigrateUpArgs, sql } from "@payloadcms/db-sqlite";

/**
 * Links by which a password is chosen, as hashes, and who was invited and has not chosen one yet. Tokens that the first
 * edition kept in plain text are worth nothing any more and go.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`password_links\` (
  	\`token_hash\` text PRIMARY KEY NOT NULL,
  	\`user_id\` integer NOT NULL,
  	\`kind\` text NOT NULL,
  	\`expires_at\` integer NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  ) WITHOUT ROWID;`);
  await db.run(sql`CREATE INDEX \`password_links_user_idx\` ON \`password_links\` (\`user_id\`);`);
  await db.run(sql`CREATE TABLE \`invited_users\` (
  	\`user_id\` integer PRIMARY KEY NOT NULL,
  	\`language\` text NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );`);
  await db.run(sql`UPDATE \`users\` SET \`reset_password_token\` = NULL, \`reset_password_expiration\` = NULL
    WHERE \`reset_password_token\` IS NOT NULL;`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`invited_users\`;`);
  await db.run(sql`DROP TABLE \`password_links\`;`);
}
