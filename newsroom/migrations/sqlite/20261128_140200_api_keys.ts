import { type MigrateDownArgs, type MigrateUpArgs, sql } from "@payloadcms/db-sqlite";

/** Keys of other programs. They outlive whoever made them; of the key itself only a hash is kept. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`api_keys\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text NOT NULL,
  	\`key_hash\` text NOT NULL UNIQUE,
  	\`ending\` text NOT NULL,
  	\`scopes\` text NOT NULL,
  	\`made_by\` text,
  	\`created_at\` integer NOT NULL,
  	\`expires_at\` integer,
  	\`revoked_at\` integer,
  	\`used_at\` integer,
  	\`used_from\` text
  );`);
  await db.run(sql`CREATE UNIQUE INDEX \`api_keys_name_idx\` ON \`api_keys\` (\`name\`) WHERE \`revoked_at\` IS NULL;`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`api_keys\`;`);
}
