import { Pool } from "pg";
import type { Edition } from "@/domain/edition";
import type { Entry } from "@/newsroom/search/engine";
import { listKnownWords, reverse } from "@/newsroom/search/known-words";
import { storedEntry } from "@/newsroom/search/postgres/postgres-engine";
import { isRow, type Row, type Table, type Writer } from "./writer";

// PostgreSQL takes 65,535 values in one statement.
const mostValues = 30_000;
const mostRows = 500;

const large = ["articles", "_articles_v", "articles_rels", "_articles_v_rels", "listings", "search_stories"];

/**
 * Multi-row inserts into PostgreSQL, each batch a transaction. Indexes are made when all rows are there, and what rows
 * point to is not looked up for each: the rows are right, and `fill.test.ts` shows it.
 */
export async function postgresWriter(url: string): Promise<Writer> {
  const pool = new Pool({ connectionString: url, max: 1 });
  const ask = async (sql: string, values: unknown[] = []) => (await pool.query(sql, values)).rows.filter(isRow);
  const indexes = await ask(
    `SELECT indexname AS name, indexdef AS made FROM pg_indexes
      WHERE schemaname = 'public' AND tablename = ANY ($1) AND indexdef NOT LIKE 'CREATE UNIQUE%'`,
    [large],
  );
  for (const { name } of indexes) await ask(`DROP INDEX "${String(name)}"`);
  const filled = new Set<string>();
  const words = new Map<string, Row>();

  const insert = async ({ name, columns, rows }: Table) => {
    filled.add(name);
    // The log notes by a trigger of its own how far it goes.
    await ask(`SET session_replication_role = ${name === "events" ? "origin" : "replica"}`);
    const atOnce = Math.min(mostRows, Math.floor(mostValues / columns.length));
    const head = `INSERT INTO "${name}" (${columns.map((column) => `"${column}"`).join(", ")}) VALUES `;
    for (let from = 0; from < rows.length; from += atOnce) {
      const some = rows.slice(from, from + atOnce);
      const placeOf = (row: number, cell: number) => `$${row * columns.length + cell + 1}`;
      const places = some.map((cells, row) => `(${cells.map((_cell, cell) => placeOf(row, cell)).join(", ")})`);
      await ask(head + places.join(", "), some.flat());
    }
  };

  return {
    read: (sql) => ask(sql),
    write: async (tables, entries) => {
      await ask("BEGIN");
      for (const table of tables) await insert(table);
      const rows = entries.map(storedEntry);
      const columns = Object.keys(rows[0] ?? {});
      await insert({ name: "search_stories", columns, rows: rows.map((row) => Object.values(row)) });
      await ask("COMMIT");
      for (const entry of entries) countWords(words, entry);
    },
    finish: async () => {
      const rows = [...words.values()].map((row) => Object.values(row));
      await insert({ name: "search_words", columns: ["word", "edition", "written", "reversed", "stories"], rows });
      for (const { made } of indexes) await ask(String(made));
      for (const table of filled) await goOnCounting(ask, table);
      await ask("VACUUM ANALYZE");
      await pool.end();
    },
  };
}

/** In how many stories a word stands: as written in the first of them. */
function countWords(words: Map<string, Row>, { edition, title, lead }: Entry): void {
  for (const [word, written] of listKnownWords(`${title} ${lead}`)) {
    const key = keyOf(edition, word);
    const stories = Number(words.get(key)?.["stories"] ?? 0) + 1;
    words.set(key, { ...(words.get(key) ?? { word, edition, written, reversed: reverse(word) }), stories });
  }
}

function keyOf(edition: Edition, word: string): string {
  return `${edition} ${word}`;
}

/** Rows came with their numbers: the next ones follow them. */
async function goOnCounting(ask: (sql: string, values?: unknown[]) => Promise<Row[]>, table: string): Promise<void> {
  const counted = await ask(
    `SELECT 1 AS yes FROM information_schema.columns
      WHERE table_name = $1 AND column_name = 'id' AND column_default LIKE 'nextval%'`,
    [table],
  );
  if (counted.length === 0) return;
  await ask(`SELECT setval(pg_get_serial_sequence('"${table}"', 'id'), (SELECT max(id) FROM "${table}"))`);
}
