/**
 * The tables of the index in PostgreSQL. Words, stems and labels of a story lie in one vector, each marked with the part
 * in which it stands, so that a whole question is one look into one index.
 */
export const postgresTables = [
  `CREATE TABLE search_stories (
    id integer PRIMARY KEY, key bigint NOT NULL, edition text NOT NULL, updated_at timestamptz(3) NOT NULL,
    recipe integer NOT NULL, words text NOT NULL, terms tsvector NOT NULL
  )`,
  "CREATE INDEX search_stories_terms ON search_stories USING gin (terms)",
  "CREATE INDEX search_stories_key ON search_stories (key)",
  `CREATE TABLE search_words (
    word text COLLATE "C" NOT NULL, edition text NOT NULL, written text NOT NULL, reversed text COLLATE "C" NOT NULL,
    stories integer NOT NULL, PRIMARY KEY (word, edition)
  )`,
  "CREATE INDEX search_words_reversed ON search_words (edition, reversed)",
];
