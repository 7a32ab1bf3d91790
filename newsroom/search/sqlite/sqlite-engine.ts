import { analyse, recipe } from "@/arabic/analyse";
import type { Database, Row, Statement } from "./database";
import type { Entry, SearchEngine, SearchQuestions } from "../engine";
import { listKnownWords, reverse } from "../known-words";
import { marks } from "../marks";
import { allParts, type Match } from "../match";
import { printMatch } from "./sqlite-match";
import { idOfKey, storyKey } from "../story-key";

const mostLike = 400;

/** Search by SQLite's FTS5: the index keeps no texts, only which words stand where. */
export function sqliteEngine(database: Database): SearchEngine {
  const { read, write } = database;
  let unmarked = true;
  const print = async (match: Match) => {
    unmarked &&= (await read({ sql: unmarkedStory, args: [] })).length > 0;
    return printMatch(match, unmarked);
  };
  const questions: SearchQuestions = {
    list: async (match, { oldest, newest }, most) => {
      const sql =
        "select rowid as key from search_index where search_index match ? and rowid between ? and ? order by rowid desc limit ?";
      const rows = await read({ sql, args: [await print(match), oldest, newest, most] });
      return rows.map(({ key }) => idOfKey(Number(key)));
    },
    count: async (match, { oldest, newest }, atMost) => {
      const found = "select 1 from search_index where search_index match ? and rowid between ? and ? limit ?";
      const sql = `select count(*) as n from (${found})`;
      const [row] = await read({ sql, args: [await print(match), oldest, newest, atMost] });
      return Number(row?.["n"] ?? 0);
    },
  };
  return {
    put: async (entry) => write([...(await removal(database, entry.id)), ...insertion(entry)]),
    remove: async (id) => write(await removal(database, id)),
    // Between two questions something may be written: a reader then sees a story twice, or one less.
    ask: (work) => work(questions),
    listWordsLike: async (edition, word, letters) => {
      const half = Math.max(1, Math.floor(word.length / 2));
      const [start, end] = [word.slice(0, half), reverse(word.slice(half))];
      const about = [word.length - letters, word.length + letters];
      const ofAboutThatLength = "length(word) between ? and ?";
      const sql = `select * from (
        ${wordsFrom} and ${ofAboutThatLength} union ${wordsOf} and reversed between ? and ? and ${ofAboutThatLength}
      ) order by stories desc, word limit ${mostLike}`;
      const args = [edition, start, `${start}\uffff`, ...about, edition, end, `${end}\uffff`, ...about];
      const rows = await read({ sql, args });
      return rows.map(toKnownWord);
    },
    listWordsFrom: async (edition, start, limit) => {
      const sql = `${wordsFrom} order by stories desc, word limit ?`;
      return (await read({ sql, args: [edition, start, `${start}\uffff`, limit] })).map(toKnownWord);
    },
    listFaults: async (limit) => {
      const missing = await read({ sql: `${missingStories} limit ?`, args: [recipe, limit] });
      const surplus = await read({ sql: `${surplusStories} limit ?`, args: [limit] });
      return { missing: missing.map(({ id }) => Number(id)), surplus: surplus.map(({ id }) => Number(id)) };
    },
    exists: async () => {
      const sql = "select name from sqlite_master where name = 'search_words'";
      return (await read({ sql, args: [] })).length > 0;
    },
    forget: async (ids) => {
      const sql = "update search_stories set updated_at = '' where id in (select value from json_each(?))";
      await write([{ sql, args: [JSON.stringify(ids)] }]);
    },
  };
}

const columns = "select word, written, stories from search_words";
const wordsOf = `${columns} where edition = ?`;
// By an index that begins with the edition SQLite would read all its words; the plus sign keeps it from that.
const wordsFrom = `${columns} where +edition = ? and word between ? and ?`;

/** One that an older edition took in, which the start takes in anew. */
const unmarkedStory = "select 1 from search_stories where recipe = 0 limit 1";
// Each side is read from an index of its own, and no story from the disk.
const missingStories = `select id from (
  select id, updated_at from articles where _status = 'published'
  except select id, updated_at from search_stories where recipe = ?
) order by id desc`;
const surplusStories = `select id from (
  select id from search_stories except select id from articles where _status = 'published'
)`;

async function removal({ read }: Database, id: number): Promise<Statement[]> {
  const [known] = await read({ sql: "select key, edition, words from search_stories where id = ?", args: [id] });
  if (!known) return [];
  const words = [String(known["words"]), String(known["edition"])];
  return [
    { sql: "delete from search_index where rowid = ?", args: [Number(known["key"])] },
    { sql: "delete from search_stories where id = ?", args: [id] },
    {
      sql: "update search_words set stories = stories - 1 where word in (select value from json_each(?)) and edition = ?",
      args: words,
    },
    {
      sql: "delete from search_words where stories <= 0 and word in (select value from json_each(?)) and edition = ?",
      args: words,
    },
  ];
}

function insertion({ id, edition, publishedAt, updatedAt, labels, ...parts }: Entry): Statement[] {
  const key = storyKey(edition, Date.parse(publishedAt), id);
  const words = listKnownWords(`${parts.title} ${parts.lead}`);
  const texts = allParts.flatMap((part) => {
    const { words: own, stems } = analyse(parts[part]);
    return [marked(own, marks.words[part]), marked(stems, marks.stems[part])];
  });
  return [
    {
      sql: "insert or replace into search_index (rowid, title, title_stems, lead, lead_stems, body, body_stems, labels) values (?, ?, ?, ?, ?, ?, ?, ?)",
      args: [key, ...texts, labels.join(" ")],
    },
    {
      sql: "insert or replace into search_stories (id, key, edition, updated_at, recipe, words) values (?, ?, ?, ?, ?, ?)",
      args: [id, key, edition, updatedAt, recipe, JSON.stringify([...words.keys()])],
    },
    {
      sql: `insert into search_words (word, edition, written, reversed, stories)
        select value ->> 0, ?, value ->> 1, value ->> 2, 1 from json_each(?) where true
        on conflict (word, edition) do update set stories = stories + 1`,
      args: [edition, JSON.stringify([...words].map(([word, written]) => [word, written, reverse(word)]))],
    },
  ];
}

function marked(terms: string, mark: string): string {
  return terms
    .split(" ")
    .flatMap((term) => (term === "" ? [] : mark + term))
    .join(" ");
}

function toKnownWord({ word, written, stories }: Row) {
  return { word: String(word), written: String(written), stories: Number(stories) };
}
