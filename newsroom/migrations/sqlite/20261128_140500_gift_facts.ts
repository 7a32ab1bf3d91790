import { type MigrateDownArgs, type MigrateUpArgs, sql } from "@payloadcms/db-sqlite";

/** What has happened to gifts only grows: not even our own code can change or delete a fact. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TRIGGER \`gift_facts_no_update\` BEFORE UPDATE ON \`gift_facts\`
    BEGIN SELECT RAISE(ABORT, 'the facts of giving are append-only'); END;`);
  await db.run(sql`CREATE TRIGGER \`gift_facts_no_delete\` BEFORE DELETE ON \`gift_facts\`
    BEGIN SELECT RAISE(ABORT, 'the facts of giving are append-only'); END;`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TRIGGER \`gift_facts_no_delete\`;`);
  await db.run(sql`DROP TRIGGER \`gift_facts_no_update\`;`);
}
