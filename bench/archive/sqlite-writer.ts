import Database from "libsql";
import { toInput } from "@/newsroom/search/sqlite/client-database";
import { sqliteEngine } from "@/newsroom/search/sqlite/sqlite-engine";
import { type Cell, isRow, type Table, type Writer } from "./writer";

// SQLite takes 32,766 values in one statement.
const mostValues = 16_000;
const mostRows = 100;
const usualBytes = 2 ** 20;
const loadingBytes = 2 ** 27;

/** Multi-row inserts into a SQLite file, each batch a transaction. */
export function sqliteWriter(file: string): Writer {
  const database = new Database(file, {});
  for (const setting of [
    "journal_mode = WAL",
    "synchronous = OFF",
    "cache_size = -400000",
    "foreign_keys = OFF",
    "wal_autocheckpoint = 20000",
  ])
    database.exec(`PRAGMA ${setting}`);
  setIndexMemory(database, loadingBytes);
  const statements = new Map<string, Database.Statement>();
  const prepare = (sql: string) => {
    const known = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, known);
    return known;
  };

  const insert = ({ name, columns, rows }: Table) => {
    const atOnce = Math.min(mostRows, Math.floor(mostValues / columns.length));
    const head = `INSERT INTO "${name}" (${columns.map((column) => `"${column}"`).join(", ")}) VALUES `;
    const row = `(${columns.map(() => "?").join(", ")})`;
    for (let at = 0; at < rows.length; at += atOnce) {
      const some = rows.slice(at, at + atOnce);
      prepare(head + some.map(() => row).join(", ")).run(some.flat().map(toValue));
    }
  };

  const engine = sqliteEngine({
    // Nothing of these stories is in the index yet.
    read: async () => [],
    write: async (all) => {
      for (const { sql, args } of all.map(toInput)) prepare(sql).run(args);
    },
  });

  return {
    read: async (sql) => database.prepare(sql).all().filter(isRow),
    write: async (tables, entries) => {
      database.exec("BEGIN IMMEDIATE");
      for (const table of tables) insert(table);
      for (const entry of entries) await engine.put(entry);
      database.exec("COMMIT");
    },
    finish: async () => {
      setIndexMemory(database, usualBytes);
      database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
      database.close();
    },
  };
}

/** How much FTS5 collects before it writes a piece of its index (https://www.sqlite.org/fts5.html#the_hashsize_configuration_option). */
function setIndexMemory(database: Database.Database, bytes: number): void {
  database.exec(`INSERT INTO search_index (search_index, rank) VALUES ('hashsize', ${bytes})`);
}

function toValue(cell: Cell): string | number | null {
  return typeof cell === "boolean" ? Number(cell) : cell;
}
