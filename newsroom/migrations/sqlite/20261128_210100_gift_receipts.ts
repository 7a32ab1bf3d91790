import { type MigrateDownArgs, type MigrateUpArgs, sql } from "@payloadcms/db-sqlite";

/**
 * What givers have been told by mail, which renewals were missed, and what no save can undo: a receipt's number stays,
 * and a giver who was forgotten stays so. A form that was opened before would write its old fields over both.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`gift_mails\` (
  	\`donation\` integer NOT NULL,
  	\`what\` text NOT NULL,
  	\`at\` text NOT NULL,
  	PRIMARY KEY (\`donation\`, \`what\`),
  	FOREIGN KEY (\`donation\`) REFERENCES \`donations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  ) WITHOUT ROWID;`);
  await db.run(sql`CREATE TABLE \`missed_renewals\` (
  	\`donation\` integer PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`remind_at\` text NOT NULL,
  	FOREIGN KEY (\`donation\`) REFERENCES \`donations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );`);
  await db.run(sql`CREATE INDEX \`missed_renewals_at_idx\` ON \`missed_renewals\` (\`at\`);`);
  await db.run(sql`CREATE INDEX \`donations_unnumbered_idx\` ON \`donations\` (\`paid_at\`)
    WHERE \`receipt_order\` IS NULL AND \`paid_at\` IS NOT NULL;`);
  await db.run(sql`CREATE INDEX \`gift_facts_refunded_idx\` ON \`gift_facts\` (\`at\`) WHERE \`kind\` = 'refunded';`);
  await db.run(sql`CREATE TRIGGER \`donations_keep_receipt\` AFTER UPDATE ON \`donations\`
    WHEN OLD.\`receipt_order\` IS NOT NULL
      AND (NEW.\`receipt_order\` IS NOT OLD.\`receipt_order\` OR NEW.\`receipt\` IS NOT OLD.\`receipt\`)
    BEGIN UPDATE \`donations\` SET \`receipt_order\` = OLD.\`receipt_order\`, \`receipt\` = OLD.\`receipt\`
      WHERE \`id\` = OLD.\`id\`; END;`);
  for (const [table, also] of [
    ["donations", "same_form"],
    ["pledges", "customer"],
  ])
    await db.run(
      sql.raw(`CREATE TRIGGER \`${table}_stay_erased\` AFTER UPDATE ON \`${table}\`
    WHEN OLD.\`erased_at\` IS NOT NULL AND (NEW.\`erased_at\` IS NOT OLD.\`erased_at\` OR NEW.\`donor_name\` IS NOT NULL
      OR NEW.\`donor_email\` IS NOT NULL OR NEW.\`message\` IS NOT NULL OR coalesce(NEW.\`thanks\`, 0) <> 0
      OR NEW.\`${also}\` IS NOT NULL)
    BEGIN UPDATE \`${table}\` SET \`erased_at\` = OLD.\`erased_at\`, \`donor_name\` = NULL, \`donor_email\` = NULL,
      \`message\` = NULL, \`thanks\` = 0, \`${also}\` = NULL WHERE \`id\` = OLD.\`id\`; END;`),
    );
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const name of ["pledges_stay_erased", "donations_stay_erased", "donations_keep_receipt"])
    await db.run(sql.raw(`DROP TRIGGER \`${name}\`;`));
  for (const name of ["gift_facts_refunded_idx", "donations_unnumbered_idx"])
    await db.run(sql.raw(`DROP INDEX \`${name}\`;`));
  await db.run(sql`DROP TABLE \`missed_renewals\`;`);
  await db.run(sql`DROP TABLE \`gift_mails\`;`);
}
