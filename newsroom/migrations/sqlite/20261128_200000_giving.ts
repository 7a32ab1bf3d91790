import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`campaigns_tiers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`amount\` text NOT NULL,
  	\`label\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_tiers_order_idx\` ON \`campaigns_tiers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_tiers_parent_id_idx\` ON \`campaigns_tiers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`campaigns\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`text\` text,
  	\`price\` text,
  	\`button\` text,
  	\`bar_text\` text,
  	\`bar_button\` text,
  	\`currency\` text DEFAULT 'USD' NOT NULL,
  	\`goal\` text,
  	\`running\` integer DEFAULT true,
  	\`edition\` text DEFAULT 'ar' NOT NULL,
  	\`from\` text NOT NULL,
  	\`until\` text,
  	\`everywhere\` integer DEFAULT true,
  	\`priority\` numeric DEFAULT 0 NOT NULL,
  	\`told\` numeric,
  	\`demo\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_demo_idx\` ON \`campaigns\` (\`demo\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_updated_at_idx\` ON \`campaigns\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_created_at_idx\` ON \`campaigns\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`sections_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sections_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_rels_order_idx\` ON \`campaigns_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_parent_idx\` ON \`campaigns_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_path_idx\` ON \`campaigns_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_sections_id_idx\` ON \`campaigns_rels\` (\`sections_id\`);`)
  await db.run(sql`ALTER TABLE \`mails\` ADD \`once\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`mails_once_idx\` ON \`mails\` (\`once\`);`)
  await db.run(sql`ALTER TABLE \`donations\` ADD \`receipt\` text;`)
  await db.run(sql`ALTER TABLE \`donations\` ADD \`campaign_id\` integer REFERENCES campaigns(id);`)
  await db.run(sql`ALTER TABLE \`donations\` ADD \`erased_at\` text;`)
  await db.run(sql`ALTER TABLE \`donations\` ADD \`receipt_order\` numeric;`)
  await db.run(sql`CREATE UNIQUE INDEX \`donations_receipt_idx\` ON \`donations\` (\`receipt\`);`)
  await db.run(sql`CREATE INDEX \`donations_campaign_idx\` ON \`donations\` (\`campaign_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`donations_receipt_order_idx\` ON \`donations\` (\`receipt_order\`);`)
  await db.run(sql`ALTER TABLE \`pledges\` ADD \`next_at\` text;`)
  await db.run(sql`ALTER TABLE \`pledges\` ADD \`ended_at\` text;`)
  await db.run(sql`ALTER TABLE \`pledges\` ADD \`erased_at\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`campaigns_id\` integer REFERENCES campaigns(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_campaigns_id_idx\` ON \`payload_locked_documents_rels\` (\`campaigns_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`campaigns_tiers\`;`)
  await db.run(sql`DROP TABLE \`campaigns\`;`)
  await db.run(sql`DROP TABLE \`campaigns_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_donations\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`reference\` text,
  	\`currency\` text DEFAULT 'USD' NOT NULL,
  	\`rhythm\` text DEFAULT 'once' NOT NULL,
  	\`port\` text DEFAULT 'hand' NOT NULL,
  	\`state\` text DEFAULT 'pending' NOT NULL,
  	\`paid_at\` text,
  	\`story_id\` integer,
  	\`pledge_id\` integer,
  	\`donor_name\` text,
  	\`donor_email\` text,
  	\`message\` text,
  	\`thanks\` integer DEFAULT false,
  	\`arrived\` integer DEFAULT false,
  	\`returned\` integer DEFAULT false,
  	\`amount\` numeric NOT NULL,
  	\`net\` numeric DEFAULT 0 NOT NULL,
  	\`secret\` text,
  	\`edition\` text,
  	\`session\` text,
  	\`payment\` text,
  	\`invoice\` text,
  	\`same_form\` text,
  	\`facts\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`story_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`pledge_id\`) REFERENCES \`pledges\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_donations\`("id", "reference", "currency", "rhythm", "port", "state", "paid_at", "story_id", "pledge_id", "donor_name", "donor_email", "message", "thanks", "arrived", "returned", "amount", "net", "secret", "edition", "session", "payment", "invoice", "same_form", "facts", "updated_at", "created_at") SELECT "id", "reference", "currency", "rhythm", "port", "state", "paid_at", "story_id", "pledge_id", "donor_name", "donor_email", "message", "thanks", "arrived", "returned", "amount", "net", "secret", "edition", "session", "payment", "invoice", "same_form", "facts", "updated_at", "created_at" FROM \`donations\`;`)
  await db.run(sql`DROP TABLE \`donations\`;`)
  await db.run(sql`ALTER TABLE \`__new_donations\` RENAME TO \`donations\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`donations_reference_idx\` ON \`donations\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`donations_currency_idx\` ON \`donations\` (\`currency\`);`)
  await db.run(sql`CREATE INDEX \`donations_state_idx\` ON \`donations\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`donations_paid_at_idx\` ON \`donations\` (\`paid_at\`);`)
  await db.run(sql`CREATE INDEX \`donations_story_idx\` ON \`donations\` (\`story_id\`);`)
  await db.run(sql`CREATE INDEX \`donations_pledge_idx\` ON \`donations\` (\`pledge_id\`);`)
  await db.run(sql`CREATE INDEX \`donations_donor_email_idx\` ON \`donations\` (\`donor_email\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`donations_secret_idx\` ON \`donations\` (\`secret\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`donations_session_idx\` ON \`donations\` (\`session\`);`)
  await db.run(sql`CREATE INDEX \`donations_payment_idx\` ON \`donations\` (\`payment\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`donations_invoice_idx\` ON \`donations\` (\`invoice\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`donations_same_form_idx\` ON \`donations\` (\`same_form\`);`)
  await db.run(sql`CREATE INDEX \`donations_updated_at_idx\` ON \`donations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`donations_created_at_idx\` ON \`donations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` integer,
  	\`mails_id\` integer,
  	\`media_id\` integer,
  	\`tags_id\` integer,
  	\`sections_id\` integer,
  	\`series_id\` integer,
  	\`authors_id\` integer,
  	\`notes_id\` integer,
  	\`pages_id\` integer,
  	\`pings_id\` integer,
  	\`previews_id\` integer,
  	\`redirects_id\` integer,
  	\`schedules_id\` integer,
  	\`users_id\` integer,
  	\`donations_id\` integer,
  	\`pledges_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`mails_id\`) REFERENCES \`mails\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sections_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`series_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`authors_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`notes_id\`) REFERENCES \`notes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pings_id\`) REFERENCES \`pings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`previews_id\`) REFERENCES \`previews\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schedules_id\`) REFERENCES \`schedules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`donations_id\`) REFERENCES \`donations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pledges_id\`) REFERENCES \`pledges\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "articles_id", "mails_id", "media_id", "tags_id", "sections_id", "series_id", "authors_id", "notes_id", "pages_id", "pings_id", "previews_id", "redirects_id", "schedules_id", "users_id", "donations_id", "pledges_id") SELECT "id", "order", "parent_id", "path", "articles_id", "mails_id", "media_id", "tags_id", "sections_id", "series_id", "authors_id", "notes_id", "pages_id", "pings_id", "previews_id", "redirects_id", "schedules_id", "users_id", "donations_id", "pledges_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_mails_id_idx\` ON \`payload_locked_documents_rels\` (\`mails_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_tags_id_idx\` ON \`payload_locked_documents_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sections_id_idx\` ON \`payload_locked_documents_rels\` (\`sections_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_series_id_idx\` ON \`payload_locked_documents_rels\` (\`series_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_authors_id_idx\` ON \`payload_locked_documents_rels\` (\`authors_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_notes_id_idx\` ON \`payload_locked_documents_rels\` (\`notes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pings_id_idx\` ON \`payload_locked_documents_rels\` (\`pings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_previews_id_idx\` ON \`payload_locked_documents_rels\` (\`previews_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_schedules_id_idx\` ON \`payload_locked_documents_rels\` (\`schedules_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_donations_id_idx\` ON \`payload_locked_documents_rels\` (\`donations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pledges_id_idx\` ON \`payload_locked_documents_rels\` (\`pledges_id\`);`)
  await db.run(sql`DROP INDEX \`mails_once_idx\`;`)
  await db.run(sql`ALTER TABLE \`mails\` DROP COLUMN \`once\`;`)
  await db.run(sql`ALTER TABLE \`pledges\` DROP COLUMN \`next_at\`;`)
  await db.run(sql`ALTER TABLE \`pledges\` DROP COLUMN \`ended_at\`;`)
  await db.run(sql`ALTER TABLE \`pledges\` DROP COLUMN \`erased_at\`;`)
}
