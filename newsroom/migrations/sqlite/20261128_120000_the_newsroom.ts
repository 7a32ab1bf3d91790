import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`mails\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`recipient\` text NOT NULL,
  	\`status\` text NOT NULL,
  	\`attempts\` numeric NOT NULL,
  	\`next_at\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`problem\` text,
  	\`sealed\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`mails_status_idx\` ON \`mails\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`mails_next_at_idx\` ON \`mails\` (\`next_at\`);`)
  await db.run(sql`CREATE INDEX \`mails_updated_at_idx\` ON \`mails\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`mails_created_at_idx\` ON \`mails\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`notes\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`article_id\` integer NOT NULL,
  	\`text\` text NOT NULL,
  	\`to_id\` integer,
  	\`to_name\` text,
  	\`author_id\` integer,
  	\`author_name\` text,
  	\`at\` text,
  	\`resolved\` integer DEFAULT false,
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`to_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`notes_article_idx\` ON \`notes\` (\`article_id\`);`)
  await db.run(sql`CREATE INDEX \`notes_to_idx\` ON \`notes\` (\`to_id\`);`)
  await db.run(sql`CREATE INDEX \`notes_author_idx\` ON \`notes\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`notes_resolved_idx\` ON \`notes\` (\`resolved\`);`)
  await db.run(sql`CREATE TABLE \`schedules\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text,
  	\`article_id\` integer NOT NULL,
  	\`action\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`status\` text DEFAULT 'pending' NOT NULL,
  	\`problem\` text,
  	\`made_by_id\` integer,
  	\`done_at\` text,
  	\`snapshot\` text,
  	\`beside\` text,
  	\`claimed_by\` text,
  	\`claimed_at\` text,
  	\`try_at\` text,
  	\`purged\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`made_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`schedules_article_idx\` ON \`schedules\` (\`article_id\`);`)
  await db.run(sql`CREATE INDEX \`schedules_made_by_idx\` ON \`schedules\` (\`made_by_id\`);`)
  await db.run(sql`CREATE INDEX \`schedules_updated_at_idx\` ON \`schedules\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`schedules_created_at_idx\` ON \`schedules\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`status_at_idx\` ON \`schedules\` (\`status\`,\`at\`);`)
  await db.run(sql`CREATE TABLE \`donations\` (
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
  await db.run(sql`CREATE TABLE \`pledges\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`currency\` text NOT NULL,
  	\`rhythm\` text NOT NULL,
  	\`state\` text DEFAULT 'waiting' NOT NULL,
  	\`donor_name\` text,
  	\`donor_email\` text,
  	\`message\` text,
  	\`thanks\` integer DEFAULT false,
  	\`amount\` numeric NOT NULL,
  	\`subscription\` text,
  	\`customer\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`pledges_donor_email_idx\` ON \`pledges\` (\`donor_email\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`pledges_subscription_idx\` ON \`pledges\` (\`subscription\`);`)
  await db.run(sql`CREATE INDEX \`pledges_updated_at_idx\` ON \`pledges\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pledges_created_at_idx\` ON \`pledges\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`gift_facts\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`source\` text NOT NULL,
  	\`donation\` numeric,
  	\`payment\` text,
  	\`kind\` text NOT NULL,
  	\`amount\` numeric NOT NULL,
  	\`currency\` text NOT NULL,
  	\`about\` text,
  	\`at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`gift_facts_source_idx\` ON \`gift_facts\` (\`source\`);`)
  await db.run(sql`CREATE INDEX \`gift_facts_donation_idx\` ON \`gift_facts\` (\`donation\`);`)
  await db.run(sql`CREATE INDEX \`gift_facts_payment_idx\` ON \`gift_facts\` (\`payment\`);`)
  await db.run(sql`CREATE TABLE \`happenings\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`event\` text NOT NULL,
  	\`once\` text,
  	\`status\` text NOT NULL,
  	\`attempts\` numeric NOT NULL,
  	\`next_at\` text NOT NULL,
  	\`said\` text,
  	\`problem\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`happenings_event_idx\` ON \`happenings\` (\`event\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`happenings_once_idx\` ON \`happenings\` (\`once\`);`)
  await db.run(sql`CREATE INDEX \`happenings_status_idx\` ON \`happenings\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`happenings_next_at_idx\` ON \`happenings\` (\`next_at\`);`)
  await db.run(sql`CREATE INDEX \`happenings_updated_at_idx\` ON \`happenings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`happenings_created_at_idx\` ON \`happenings\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`events\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`at\` text NOT NULL,
  	\`person_name\` text,
  	\`person\` numeric,
  	\`action\` text NOT NULL,
  	\`title\` text,
  	\`collection\` text,
  	\`target\` text,
  	\`fields\` text,
  	\`details\` text,
  	\`address\` text,
  	\`browser\` text,
  	\`result\` text NOT NULL,
  	\`previous\` text NOT NULL,
  	\`hash\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`events_at_idx\` ON \`events\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`events_person_idx\` ON \`events\` (\`person\`);`)
  await db.run(sql`CREATE INDEX \`events_target_idx\` ON \`events\` (\`target\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`events_previous_idx\` ON \`events\` (\`previous\`);`)
  await db.run(sql`CREATE TABLE \`giving_currencies\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`currency\` text NOT NULL,
  	\`presets\` text NOT NULL,
  	\`rate\` numeric DEFAULT 1 NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`giving\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`giving_currencies_order_idx\` ON \`giving_currencies\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`giving_currencies_parent_id_idx\` ON \`giving_currencies\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`giving\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`site_currency\` text DEFAULT 'USD' NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`giving_locales\` (
  	\`directions\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`giving\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`giving_locales_locale_parent_id_unique\` ON \`giving_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`articles_corrections\` ADD \`kind\` text DEFAULT 'correction';`)
  await db.run(sql`ALTER TABLE \`articles_corrections\` ADD \`by\` text;`)
  await db.run(sql`ALTER TABLE \`articles_corrections\` ADD \`shown_at\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`withdrawal_note\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`withdrawal_at\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`withdrawal_by\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`stage\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`embargo_until\` text;`)
  await db.run(sql`CREATE INDEX \`articles_stage_idx\` ON \`articles\` (\`stage\`);`)
  await db.run(sql`ALTER TABLE \`_articles_v_version_corrections\` ADD \`kind\` text DEFAULT 'correction';`)
  await db.run(sql`ALTER TABLE \`_articles_v_version_corrections\` ADD \`by\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v_version_corrections\` ADD \`shown_at\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_withdrawal_note\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_withdrawal_at\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_withdrawal_by\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_stage\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_embargo_until\` text;`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_stage_idx\` ON \`_articles_v\` (\`version_stage\`);`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`rights_until\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`rights_note\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`pixels\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`looks\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_avifcard240_url\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_avifcard240_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_avifcard240_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_avifcard240_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_avifcard240_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_avifcard240_filename\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_avifcard360_url\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_avifcard360_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_avifcard360_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_avifcard360_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_avifcard360_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_avifcard360_filename\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_avifcard540_url\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_avifcard540_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_avifcard540_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_avifcard540_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_avifcard540_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_avifcard540_filename\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_avifcard800_url\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_avifcard800_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_avifcard800_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_avifcard800_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_avifcard800_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_avifcard800_filename\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_webpcard240_url\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_webpcard240_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_webpcard240_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_webpcard240_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_webpcard240_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_webpcard240_filename\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_webpcard360_url\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_webpcard360_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_webpcard360_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_webpcard360_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_webpcard360_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_webpcard360_filename\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_webpcard540_url\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_webpcard540_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_webpcard540_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_webpcard540_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_webpcard540_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_webpcard540_filename\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_webpcard800_url\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_webpcard800_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_webpcard800_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_webpcard800_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_webpcard800_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_webpcard800_filename\` text;`)
  await db.run(sql`CREATE INDEX \`media_rights_until_idx\` ON \`media\` (\`rights_until\`);`)
  await db.run(sql`CREATE INDEX \`media_pixels_idx\` ON \`media\` (\`pixels\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_avifcard240_sizes_avifcard240_filename_idx\` ON \`media\` (\`sizes_avifcard240_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_avifcard360_sizes_avifcard360_filename_idx\` ON \`media\` (\`sizes_avifcard360_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_avifcard540_sizes_avifcard540_filename_idx\` ON \`media\` (\`sizes_avifcard540_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_avifcard800_sizes_avifcard800_filename_idx\` ON \`media\` (\`sizes_avifcard800_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_webpcard240_sizes_webpcard240_filename_idx\` ON \`media\` (\`sizes_webpcard240_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_webpcard360_sizes_webpcard360_filename_idx\` ON \`media\` (\`sizes_webpcard360_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_webpcard540_sizes_webpcard540_filename_idx\` ON \`media\` (\`sizes_webpcard540_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_webpcard800_sizes_webpcard800_filename_idx\` ON \`media\` (\`sizes_webpcard800_filename\`);`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`published_path\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_published_path\` text;`)
  await db.run(sql`ALTER TABLE \`previews\` ADD \`fixed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`previews\` ADD \`openings\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`previews\` ADD \`last_opened_at\` text;`)
  await db.run(sql`ALTER TABLE \`previews\` ADD \`snapshot\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`mails_id\` integer REFERENCES mails(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`notes_id\` integer REFERENCES notes(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`schedules_id\` integer REFERENCES schedules(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`donations_id\` integer REFERENCES donations(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`pledges_id\` integer REFERENCES pledges(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_mails_id_idx\` ON \`payload_locked_documents_rels\` (\`mails_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_notes_id_idx\` ON \`payload_locked_documents_rels\` (\`notes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_schedules_id_idx\` ON \`payload_locked_documents_rels\` (\`schedules_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_donations_id_idx\` ON \`payload_locked_documents_rels\` (\`donations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pledges_id_idx\` ON \`payload_locked_documents_rels\` (\`pledges_id\`);`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`second_factor\` text DEFAULT 'off' NOT NULL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`mails\`;`)
  await db.run(sql`DROP TABLE \`notes\`;`)
  await db.run(sql`DROP TABLE \`schedules\`;`)
  await db.run(sql`DROP TABLE \`donations\`;`)
  await db.run(sql`DROP TABLE \`pledges\`;`)
  await db.run(sql`DROP TABLE \`gift_facts\`;`)
  await db.run(sql`DROP TABLE \`happenings\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`DROP TABLE \`giving_currencies\`;`)
  await db.run(sql`DROP TABLE \`giving\`;`)
  await db.run(sql`DROP TABLE \`giving_locales\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` integer,
  	\`media_id\` integer,
  	\`tags_id\` integer,
  	\`sections_id\` integer,
  	\`series_id\` integer,
  	\`authors_id\` integer,
  	\`pages_id\` integer,
  	\`pings_id\` integer,
  	\`previews_id\` integer,
  	\`redirects_id\` integer,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sections_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`series_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`authors_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pings_id\`) REFERENCES \`pings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`previews_id\`) REFERENCES \`previews\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "articles_id", "media_id", "tags_id", "sections_id", "series_id", "authors_id", "pages_id", "pings_id", "previews_id", "redirects_id", "users_id") SELECT "id", "order", "parent_id", "path", "articles_id", "media_id", "tags_id", "sections_id", "series_id", "authors_id", "pages_id", "pings_id", "previews_id", "redirects_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_tags_id_idx\` ON \`payload_locked_documents_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sections_id_idx\` ON \`payload_locked_documents_rels\` (\`sections_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_series_id_idx\` ON \`payload_locked_documents_rels\` (\`series_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_authors_id_idx\` ON \`payload_locked_documents_rels\` (\`authors_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pings_id_idx\` ON \`payload_locked_documents_rels\` (\`pings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_previews_id_idx\` ON \`payload_locked_documents_rels\` (\`previews_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`DROP INDEX \`articles_stage_idx\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`withdrawal_note\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`withdrawal_at\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`withdrawal_by\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`stage\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`embargo_until\`;`)
  await db.run(sql`DROP INDEX \`_articles_v_version_version_stage_idx\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_withdrawal_note\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_withdrawal_at\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_withdrawal_by\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_stage\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_embargo_until\`;`)
  await db.run(sql`DROP INDEX \`media_rights_until_idx\`;`)
  await db.run(sql`DROP INDEX \`media_pixels_idx\`;`)
  await db.run(sql`DROP INDEX \`media_sizes_avifcard240_sizes_avifcard240_filename_idx\`;`)
  await db.run(sql`DROP INDEX \`media_sizes_avifcard360_sizes_avifcard360_filename_idx\`;`)
  await db.run(sql`DROP INDEX \`media_sizes_avifcard540_sizes_avifcard540_filename_idx\`;`)
  await db.run(sql`DROP INDEX \`media_sizes_avifcard800_sizes_avifcard800_filename_idx\`;`)
  await db.run(sql`DROP INDEX \`media_sizes_webpcard240_sizes_webpcard240_filename_idx\`;`)
  await db.run(sql`DROP INDEX \`media_sizes_webpcard360_sizes_webpcard360_filename_idx\`;`)
  await db.run(sql`DROP INDEX \`media_sizes_webpcard540_sizes_webpcard540_filename_idx\`;`)
  await db.run(sql`DROP INDEX \`media_sizes_webpcard800_sizes_webpcard800_filename_idx\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`rights_until\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`rights_note\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`pixels\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`looks\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_avifcard240_url\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_avifcard240_width\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_avifcard240_height\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_avifcard240_mime_type\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_avifcard240_filesize\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_avifcard240_filename\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_avifcard360_url\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_avifcard360_width\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_avifcard360_height\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_avifcard360_mime_type\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_avifcard360_filesize\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_avifcard360_filename\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_avifcard540_url\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_avifcard540_width\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_avifcard540_height\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_avifcard540_mime_type\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_avifcard540_filesize\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_avifcard540_filename\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_avifcard800_url\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_avifcard800_width\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_avifcard800_height\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_avifcard800_mime_type\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_avifcard800_filesize\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_avifcard800_filename\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_webpcard240_url\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_webpcard240_width\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_webpcard240_height\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_webpcard240_mime_type\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_webpcard240_filesize\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_webpcard240_filename\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_webpcard360_url\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_webpcard360_width\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_webpcard360_height\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_webpcard360_mime_type\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_webpcard360_filesize\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_webpcard360_filename\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_webpcard540_url\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_webpcard540_width\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_webpcard540_height\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_webpcard540_mime_type\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_webpcard540_filesize\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_webpcard540_filename\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_webpcard800_url\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_webpcard800_width\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_webpcard800_height\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_webpcard800_mime_type\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_webpcard800_filesize\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_webpcard800_filename\`;`)
  await db.run(sql`ALTER TABLE \`articles_corrections\` DROP COLUMN \`kind\`;`)
  await db.run(sql`ALTER TABLE \`articles_corrections\` DROP COLUMN \`by\`;`)
  await db.run(sql`ALTER TABLE \`articles_corrections\` DROP COLUMN \`shown_at\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v_version_corrections\` DROP COLUMN \`kind\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v_version_corrections\` DROP COLUMN \`by\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v_version_corrections\` DROP COLUMN \`shown_at\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`published_path\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_published_path\`;`)
  await db.run(sql`ALTER TABLE \`previews\` DROP COLUMN \`fixed\`;`)
  await db.run(sql`ALTER TABLE \`previews\` DROP COLUMN \`openings\`;`)
  await db.run(sql`ALTER TABLE \`previews\` DROP COLUMN \`last_opened_at\`;`)
  await db.run(sql`ALTER TABLE \`previews\` DROP COLUMN \`snapshot\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`second_factor\`;`)
}
