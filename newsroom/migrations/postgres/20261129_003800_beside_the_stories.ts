import { type MigrateDownArgs, type MigrateUpArgs, sql } from "@payloadcms/db-postgres";
import { postgresTables } from "../../search/postgres/postgres-tables";

// Written by hand: what is no collection. Times are milliseconds since 1970 where a column is a bigint.
const tables = [
  // Which published story stands in which list, and how often stories are read.
  `CREATE TABLE listings (
    list text COLLATE "C" NOT NULL,
    at text COLLATE "C" NOT NULL,
    article_id integer NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    PRIMARY KEY (list, at, article_id)
  )`,
  "CREATE INDEX listings_article_idx ON listings (article_id)",
  `CREATE TABLE readings (
    hour text COLLATE "C" NOT NULL, article_id integer NOT NULL, count integer NOT NULL, PRIMARY KEY (hour, article_id)
  )`,
  "CREATE INDEX articles_corrections_at_idx ON articles_corrections (at, id)",

  // Who took which step with which story.
  `CREATE TABLE story_steps (
    article_id integer NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    number integer NOT NULL,
    deed text NOT NULL,
    stage text NOT NULL,
    by_id integer,
    by_name text,
    note text,
    at text NOT NULL,
    PRIMARY KEY (article_id, number)
  )`,
  "CREATE UNIQUE INDEX schedules_one_pending ON schedules (article_id, action) WHERE status = 'pending'",

  // Who is signed in, who proves it by a second factor, and how many tries are left to whom.
  `CREATE TABLE sign_in_sessions (
    id text PRIMARY KEY,
    token_hash text NOT NULL UNIQUE,
    user_id integer NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    password_mark text NOT NULL,
    created_at bigint NOT NULL,
    seen_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    browser text,
    system text
  )`,
  "CREATE INDEX sign_in_sessions_user_idx ON sign_in_sessions (user_id)",
  "CREATE TABLE sign_in_tries (budget text PRIMARY KEY, remaining double precision NOT NULL, at bigint NOT NULL)",
  "CREATE INDEX sign_in_tries_at_idx ON sign_in_tries (at)",
  `CREATE TABLE second_factors (
    user_id integer PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
    sealed_secret text NOT NULL,
    confirmed_at bigint,
    last_step integer DEFAULT 0 NOT NULL
  )`,
  `CREATE TABLE recovery_codes (
    user_id integer NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    code_hash text NOT NULL,
    used_at bigint,
    PRIMARY KEY (user_id, code_hash)
  )`,
  `CREATE TABLE password_links (
    token_hash text PRIMARY KEY,
    user_id integer NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    kind text NOT NULL,
    expires_at bigint NOT NULL
  )`,
  "CREATE INDEX password_links_user_idx ON password_links (user_id)",
  `CREATE TABLE invited_users (
    user_id integer PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE, language text NOT NULL
  )`,
  `CREATE TABLE api_keys (
    id serial PRIMARY KEY,
    name text NOT NULL,
    key_hash text NOT NULL UNIQUE,
    ending text NOT NULL,
    scopes text NOT NULL,
    made_by text,
    created_at bigint NOT NULL,
    expires_at bigint,
    revoked_at bigint,
    used_at bigint,
    used_from text
  )`,
  "CREATE UNIQUE INDEX api_keys_name_idx ON api_keys (name) WHERE revoked_at IS NULL",

  // The names under which a picture's files lie or have lain.
  "CREATE TABLE picture_names (id serial PRIMARY KEY, base text NOT NULL UNIQUE, media_id integer NOT NULL)",
  "CREATE INDEX picture_names_media_idx ON picture_names (media_id)",

  // What givers were told, which renewals were missed, and the links by which they see their gifts.
  `CREATE TABLE gift_mails (
    donation integer NOT NULL REFERENCES donations (id) ON DELETE CASCADE,
    what text NOT NULL,
    at timestamptz(3) NOT NULL,
    PRIMARY KEY (donation, what)
  )`,
  `CREATE TABLE missed_renewals (
    donation integer PRIMARY KEY REFERENCES donations (id) ON DELETE CASCADE,
    at timestamptz(3) NOT NULL,
    remind_at timestamptz(3) NOT NULL
  )`,
  "CREATE INDEX missed_renewals_at_idx ON missed_renewals (at)",
  `CREATE INDEX donations_unnumbered_idx ON donations (paid_at)
    WHERE receipt_order IS NULL AND paid_at IS NOT NULL`,
  "CREATE INDEX gift_facts_refunded_idx ON gift_facts (at) WHERE kind = 'refunded'",
  "CREATE TABLE support_links (token_hash text PRIMARY KEY, email text NOT NULL, expires_at bigint NOT NULL)",
  "CREATE INDEX support_links_expires_idx ON support_links (expires_at)",
  "CREATE INDEX donations_giver_idx ON donations (lower(donor_email))",
  "CREATE INDEX pledges_giver_idx ON pledges (lower(donor_email))",
];

/** Two logs only grow: not even our own code can change or delete a row of them. */
const growing = [
  `CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION '% is append-only', TG_ARGV[0]; END $$`,
  `CREATE TRIGGER events_only_grow BEFORE UPDATE OR DELETE ON events
    FOR EACH ROW EXECUTE FUNCTION refuse_change('the audit log')`,
  `CREATE TRIGGER gift_facts_only_grow BEFORE UPDATE OR DELETE ON gift_facts
    FOR EACH ROW EXECUTE FUNCTION refuse_change('the list of facts of giving')`,
  // The highest number that a row of the log ever had: whoever cuts its end off, past the refusal, is noticed.
  "CREATE TABLE events_last (id integer NOT NULL)",
  "INSERT INTO events_last VALUES (0)",
  `CREATE FUNCTION note_last_event() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN UPDATE events_last SET id = NEW.id WHERE id < NEW.id; RETURN NULL; END $$`,
  // What instances have thrown away, for the others to follow, and which instances there are.
  `CREATE TABLE purges (
    seq bigserial PRIMARY KEY, at timestamptz NOT NULL DEFAULT now(), origin text NOT NULL, purged json NOT NULL
  )`,
  "CREATE INDEX purges_at ON purges (at)",
  "CREATE TABLE instances (id text PRIMARY KEY, joined_at timestamptz NOT NULL DEFAULT now())",
  // A mark of the secret that all instances share.
  "CREATE TABLE secret_mark (id integer PRIMARY KEY CHECK (id = 1), mark text NOT NULL)",
  "CREATE TRIGGER events_note_last AFTER INSERT ON events FOR EACH ROW EXECUTE FUNCTION note_last_event()",
];

/** What no save can undo: a form that was opened before would write its old fields over it. */
const lasting = [
  `CREATE FUNCTION keep_receipt() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN NEW.receipt_order := OLD.receipt_order; NEW.receipt := OLD.receipt; RETURN NEW; END $$`,
  `CREATE TRIGGER donations_keep_receipt BEFORE UPDATE ON donations FOR EACH ROW
    WHEN (OLD.receipt_order IS NOT NULL) EXECUTE FUNCTION keep_receipt()`,
  ...[
    ["donations", "same_form"],
    ["pledges", "customer"],
  ].flatMap(([table, also]) => [
    `CREATE FUNCTION ${table}_stay_erased() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN NEW.erased_at := OLD.erased_at; NEW.donor_name := NULL; NEW.donor_email := NULL; NEW.message := NULL;
        NEW.thanks := false; NEW.${also} := NULL; RETURN NEW; END $$`,
    `CREATE TRIGGER ${table}_stay_erased BEFORE UPDATE ON ${table} FOR EACH ROW
      WHEN (OLD.erased_at IS NOT NULL) EXECUTE FUNCTION ${table}_stay_erased()`,
  ]),
  `CREATE FUNCTION pledges_stay_ended() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN NEW.state := 'ended'; NEW.ended_at := coalesce(OLD.ended_at, NEW.ended_at); RETURN NEW; END $$`,
  `CREATE TRIGGER pledges_stay_ended BEFORE UPDATE ON pledges FOR EACH ROW
    WHEN (OLD.state = 'ended') EXECUTE FUNCTION pledges_stay_ended()`,
];

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const statement of [...tables, ...postgresTables, ...growing, ...lasting]) await db.execute(sql.raw(statement));
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  const functions = ["refuse_change", "note_last_event", "keep_receipt", "donations_stay_erased", "pledges_stay_erased"];
  for (const name of [...functions, "pledges_stay_ended"])
    await db.execute(sql.raw(`DROP FUNCTION ${name} CASCADE`));
  for (const index of ["articles_corrections_at_idx", "schedules_one_pending", "donations_unnumbered_idx"])
    await db.execute(sql.raw(`DROP INDEX ${index}`));
  for (const index of ["gift_facts_refunded_idx", "donations_giver_idx", "pledges_giver_idx"])
    await db.execute(sql.raw(`DROP INDEX ${index}`));
  const names = [...tables, ...postgresTables, ...growing].flatMap((each) => /^CREATE TABLE (\w+)/.exec(each)?.[1] ?? []);
  for (const name of names) await db.execute(sql.raw(`DROP TABLE ${name}`));
}
