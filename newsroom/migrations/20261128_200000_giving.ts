import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`mails\` ADD \`once\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`mails_once_idx\` ON \`mails\` (\`once\`);`)
  await db.run(sql`ALTER TABLE \`donations\` ADD \`receipt\` text;`)
  await db.run(sql`ALTER TABLE \`donations\` ADD \`erased_at\` text;`)
  await db.run(sql`ALTER TABLE \`donations\` ADD \`receipt_order\` numeric;`)
  await db.run(sql`CREATE UNIQUE INDEX \`donations_receipt_idx\` ON \`donations\` (\`receipt\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`donations_receipt_order_idx\` ON \`donations\` (\`receipt_order\`);`)
  await db.run(sql`ALTER TABLE \`pledges\` ADD \`next_at\` text;`)
  await db.run(sql`ALTER TABLE \`pledges\` ADD \`ended_at\` text;`)
  await db.run(sql`ALTER TABLE \`pledges\` ADD \`erased_at\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`mails_once_idx\`;`)
  await db.run(sql`ALTER TABLE \`mails\` DROP COLUMN \`once\`;`)
  await db.run(sql`DROP INDEX \`donations_receipt_idx\`;`)
  await db.run(sql`DROP INDEX \`donations_receipt_order_idx\`;`)
  await db.run(sql`ALTER TABLE \`donations\` DROP COLUMN \`receipt\`;`)
  await db.run(sql`ALTER TABLE \`donations\` DROP COLUMN \`erased_at\`;`)
  await db.run(sql`ALTER TABLE \`donations\` DROP COLUMN \`receipt_order\`;`)
  await db.run(sql`ALTER TABLE \`pledges\` DROP COLUMN \`next_at\`;`)
  await db.run(sql`ALTER TABLE \`pledges\` DROP COLUMN \`ended_at\`;`)
  await db.run(sql`ALTER TABLE \`pledges\` DROP COLUMN \`erased_at\`;`)
}
