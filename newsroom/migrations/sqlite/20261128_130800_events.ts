import { type MigrateDownArgs, type MigrateUpArgs, sql } from "@payloadcms/db-sqlite";

/** The audit log only grows: not even our own code can change or delete a row of it. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TRIGGER \`events_no_update\` BEFORE UPDATE ON \`events\`
    BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;`);
  await db.run(sql`CREATE TRIGGER \`events_no_delete\` BEFORE DELETE ON \`events\`
    BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TRIGGER \`events_no_delete\`;`);
  await db.run(sql`DROP TRIGGER \`events_no_update\`;`);
}
