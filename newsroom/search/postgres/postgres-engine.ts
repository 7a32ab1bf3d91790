import { analyse, recipe } from "@/arabic/analyse";
import { atOneMoment, type Connection, inTransaction, queryPool } from "../../database/postgres/ask-postgres";
import type { Postgres } from "../../database/which";
import type { Entry, SearchEngine, SearchQuestions } from "../engine";
import { listKnownWords, reverse } from "../known-words";
import { idOfKey, storyKey } from "../story-key";
import { goBackOn, type Stretch } from "./go-back";
import { printQuery, printVector } from "./terms";

const mostLike = 400;

/** Search by PostgreSQL's own text search, with words and stems of ours: it finds what SQLite finds. */
export function postgresEngine(pool: Postgres["pool"]): SearchEngine {
  const ask = askOn(pool);
  return {
    put: (entry) =>
      inTransaction(pool, async (client) => {
        await takeOut(client, entry.id);
        await takeIn(client, entry);
      }),
    remove: (id) => inTransaction(pool, (client) => takeOut(client, id)),
    ask: (work) => atOneMoment(pool, (client) => work(questionsOn(client))),
    listWordsLike: async (edition, word, letters) => {
      const half = Math.max(1, Math.floor(word.length / 2));
      const [start, end] = [word.slice(0, half), reverse(word.slice(half))];
      const columns =
        "SELECT word, written, stories FROM search_words WHERE edition = $1 AND char_length(word) BETWEEN $6 AND $7";
      const sql = `SELECT * FROM (${columns} AND word BETWEEN $2 AND $3 UNION ${columns} AND reversed BETWEEN $4 AND $5)
        AS alike ORDER BY stories DESC, word LIMIT ${mostLike}`;
      const lengths = [word.length - letters, word.length + letters];
      return ask(sql, [edition, start, `${start}\uffff`, end, `${end}\uffff`, ...lengths]);
    },
    listWordsFrom: (edition, start, limit) =>
      ask(
        `SELECT word, written, stories FROM search_words WHERE edition = $1 AND word BETWEEN $2 AND $3
          ORDER BY stories DESC, word LIMIT $4`,
        [edition, start, `${start}\uffff`, limit],
      ),
    listFaults: async (limit) => {
      const missing = await ask<{ id: number }>(`${missingStories} LIMIT $2`, [recipe, limit]);
      const surplus = await ask<{ id: number }>(`${surplusStories} LIMIT $1`, [limit]);
      return { missing: missing.map(({ id }) => id), surplus: surplus.map(({ id }) => id) };
    },
    exists: async () => {
      const [row] = await ask<{ there: number }>("SELECT to_regclass('search_words') IS NOT NULL AS there", []);
      return row?.there === 1;
    },
    forget: async (ids) => {
      await ask("UPDATE search_stories SET updated_at = 'epoch' WHERE id = ANY ($1::integer[])", [ids]);
    },
  };
}

function askOn(connection: Connection) {
  return async <Row>(sql: string, params: unknown[] = []) => (await queryPool<Row>(connection, sql, params)).rows;
}

/** Stories are found by the index alone, and only then compared with the range. */
function questionsOn(client: Connection): SearchQuestions {
  const goBack = goBackOn(client);
  return {
    list: async (match, range, most) => {
      const keys: number[] = [];
      await goBack(range, most, async (stretch, wanted) => {
        const { rows } = await queryPool<{ key: number }>(
          client,
          `${hitsWithin(stretch)} SELECT key FROM hits WHERE key BETWEEN $2 AND $3 ORDER BY key DESC LIMIT $4`,
          [printQuery(match), stretch.oldest, stretch.newest, wanted],
        );
        keys.push(...rows.map(({ key }) => key));
        return rows.length;
      });
      return keys.map(idOfKey);
    },
    count: async (match, range, atMost) => {
      let counted = 0;
      await goBack(range, atMost, async (stretch, wanted) => {
        const { rows } = await queryPool<{ n: number }>(
          client,
          `${hitsWithin(stretch)} SELECT count(*) AS n FROM (
            SELECT 1 FROM hits WHERE key BETWEEN $2 AND $3 LIMIT $4) AS counted`,
          [printQuery(match), stretch.oldest, stretch.newest, wanted],
        );
        const [{ n } = { n: 0 }] = rows;
        counted += n;
        return n;
      });
      return counted;
    },
  };
}

function hitsWithin({ within }: Stretch): string {
  return `WITH hits AS MATERIALIZED (SELECT key FROM search_stories WHERE ${within} AND terms @@ $1::tsquery)`;
}

const missingStories = `SELECT a.id FROM articles a LEFT JOIN search_stories s ON s.id = a.id
  WHERE a._status = 'published' AND (s.id IS NULL OR s.updated_at <> a.updated_at OR s.recipe <> $1) ORDER BY a.id DESC`;
const surplusStories = `SELECT s.id FROM search_stories s LEFT JOIN articles a ON a.id = s.id AND a._status = 'published'
  WHERE a.id IS NULL ORDER BY s.id`;

// One story at a time, in whatever process: two that count the same words in another order would wait for each other.
const lock = "SELECT pg_advisory_xact_lock(hashtext('search'))";

async function takeOut(client: Connection, id: number): Promise<void> {
  const ask = askOn(client);
  await ask(lock);
  const [gone] = await ask<{ edition: string; words: string }>(
    "DELETE FROM search_stories WHERE id = $1 RETURNING edition, words",
    [id],
  );
  if (!gone) return;
  const known = "edition = $1 AND word IN (SELECT json_array_elements_text($2::json))";
  await ask(`UPDATE search_words SET stories = stories - 1 WHERE ${known}`, [gone.edition, gone.words]);
  await ask(`DELETE FROM search_words WHERE stories <= 0 AND ${known}`, [gone.edition, gone.words]);
}

async function takeIn(client: Connection, entry: Entry): Promise<void> {
  const ask = askOn(client);
  const row = storedEntry(entry);
  await ask(
    `INSERT INTO search_stories (${Object.keys(row).join(", ")}) VALUES ($1, $2, $3, $4, $5, $6, $7::tsvector)`,
    Object.values(row),
  );
  const words = listKnownWords(`${entry.title} ${entry.lead}`);
  await ask(
    `INSERT INTO search_words (word, edition, written, reversed, stories)
      SELECT value ->> 0, $1, value ->> 1, value ->> 2, 1 FROM json_array_elements($2::json)
      ON CONFLICT (word, edition) DO UPDATE SET stories = search_words.stories + 1`,
    [entry.edition, JSON.stringify([...words].map(([word, written]) => [word, written, reverse(word)]))],
  );
}

/** The row of a story, by its columns. */
export function storedEntry({ id, edition, publishedAt, updatedAt, labels, ...parts }: Entry) {
  const [title, lead, body] = [analyse(parts.title), analyse(parts.lead), analyse(parts.body)];
  return {
    id,
    key: storyKey(edition, Date.parse(publishedAt), id),
    edition,
    updated_at: updatedAt,
    recipe,
    words: JSON.stringify([...listKnownWords(`${parts.title} ${parts.lead}`).keys()]),
    terms: printVector({ title, lead, body, labels }),
  };
}
