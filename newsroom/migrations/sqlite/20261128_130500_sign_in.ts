import { type MigrateDownArgs, type MigrateUpArgs, sql } from "@payloadcms/db-sqlite";

/**
 * Who is signed in, who proves it by a second factor, and how many tries are left to whom. None of it is content: no
 * part of it can be asked for through the newsroom's API.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`sign_in_sessions\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`token_hash\` text NOT NULL UNIQUE,
  	\`user_id\` integer NOT NULL,
  	\`password_mark\` text NOT NULL,
  	\`created_at\` integer NOT NULL,
  	\`seen_at\` integer NOT NULL,
  	\`expires_at\` integer NOT NULL,
  	\`browser\` text,
  	\`system\` text,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  ) WITHOUT ROWID;`);
  await db.run(sql`CREATE INDEX \`sign_in_sessions_user_idx\` ON \`sign_in_sessions\` (\`user_id\`);`);
  await db.run(sql`CREATE TABLE \`sign_in_tries\` (
  	\`budget\` text PRIMARY KEY NOT NULL,
  	\`remaining\` real NOT NULL,
  	\`at\` integer NOT NULL
  ) WITHOUT ROWID;`);
  await db.run(sql`CREATE INDEX \`sign_in_tries_at_idx\` ON \`sign_in_tries\` (\`at\`);`);
  await db.run(sql`CREATE TABLE \`second_factors\` (
  	\`user_id\` integer PRIMARY KEY NOT NULL,
  	\`sealed_secret\` text NOT NULL,
  	\`confirmed_at\` integer,
  	\`last_step\` integer DEFAULT 0 NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );`);
  await db.run(sql`CREATE TABLE \`recovery_codes\` (
  	\`user_id\` integer NOT NULL,
  	\`code_hash\` text NOT NULL,
  	\`used_at\` integer,
  	PRIMARY KEY (\`user_id\`, \`code_hash\`),
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  ) WITHOUT ROWID;`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`recovery_codes\`;`);
  await db.run(sql`DROP TABLE \`second_factors\`;`);
  await db.run(sql`DROP TABLE \`sign_in_tries\`;`);
  await db.run(sql`DROP TABLE \`sign_in_sessions\`;`);
}
