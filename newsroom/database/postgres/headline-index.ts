/**
 * The order of headlines in the newsroom's list. A headline that is too long for an index can only stand in a version of an
 * older edition: a newsroom with such a one goes on without.
 */
export const makeHeadlineIndex = `DO $$ BEGIN
  CREATE INDEX IF NOT EXISTS articles_v_title_idx ON _articles_v (latest, version_title);
EXCEPTION WHEN program_limit_exceeded THEN
  RAISE NOTICE 'a headline is too long for an index of headlines';
END $$`;

export const dropHeadlineIndex = "DROP INDEX IF EXISTS articles_v_title_idx";
