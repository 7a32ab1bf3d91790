/** The tables of the index. Payload knows nothing of them: they are no collection, and no snapshot names them. */
export const sqliteTables = [
  `create virtual table search_index using fts5(
    title, title_stems, lead, lead_stems, body, body_stems, labels,
    content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0"
  )`,
  `create table search_stories (
    id integer primary key, key integer not null, edition text not null,
    updated_at text not null, recipe integer not null, words text not null
  )`,
  `create table search_words (
    word text not null, edition text not null, written text not null, reversed text not null, stories integer not null,
    primary key (word, edition)
  ) without rowid`,
  "create index search_words_reversed on search_words (edition, reversed)",
];

export const tableNames = ["search_index", "search_stories", "search_words"];
