import { type MigrateDownArgs, type MigrateUpArgs, sql } from "@payloadcms/db-sqlite";

/** The names under which a picture's files lie or have lain: old addresses lead to the new ones. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`picture_names\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT,
  	\`base\` text NOT NULL UNIQUE,
  	\`media_id\` integer NOT NULL
  );`);
  await db.run(sql`CREATE INDEX \`picture_names_media_idx\` ON \`picture_names\` (\`media_id\`);`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`picture_names\`;`);
}
