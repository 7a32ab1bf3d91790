import { BackupError } from "../backup/backup-error";
import type { Side } from "./side";
import type { Kind, Table } from "./table";

/** What each database makes for itself, or what belongs to the one server alone. */
export const notMoved = /^(?:search_.*|payload_migrations|events_last|secret_mark|move_under_way|sqlite_.*)$/;

const kinds: Record<string, Kind> = {
  varchar: "text",
  text: "text",
  enum: "text",
  int4: "number",
  int8: "number",
  numeric: "number",
  float8: "number",
  bool: "boolean",
  timestamptz: "time",
  jsonb: "json",
  json: "json",
};

const columnsOf = `SELECT c.relname AS "table", a.attname AS "column",
    CASE WHEN t.typtype = 'e' THEN 'enum' ELSE t.typname END AS type, array_position(i.indkey::int2[], a.attnum) AS place
  FROM pg_class c
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  JOIN pg_type t ON t.oid = a.atttypid
  JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
  WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace
  ORDER BY c.relname, a.attnum`;

const columnsOfSqlite = `SELECT m.name AS "table", p.name AS "column" FROM sqlite_master m, pragma_table_info(m.name) p
  WHERE m.type = 'table'`;

const references = `SELECT DISTINCT c.relname AS "table", r.relname AS target
  FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_class r ON r.oid = k.confrelid
  WHERE k.contype = 'f' AND c.relnamespace = current_schema()::regnamespace`;

/**
 * The tables that both databases have, each behind those that its rows refer to.
 * @throws BackupError when they have one with different columns: they are not of one version
 */
export async function planTransfer(sqlite: Side, postgres: Side): Promise<Table[]> {
  const inSqlite = new Map<string, Set<string>>();
  for (const { table, column } of await sqlite.ask(columnsOfSqlite, []))
    inSqlite.set(String(table), (inSqlite.get(String(table)) ?? new Set()).add(String(column)));
  const tables = (await readTables(postgres)).filter(({ name }) => inSqlite.has(name) && !notMoved.test(name));
  for (const { name, columns } of tables) {
    const names = inSqlite.get(name);
    if (columns.length !== names?.size || !columns.every((column) => names.has(column.name)))
      throw new BackupError(`The table ${name} has other columns in SQLite than in PostgreSQL`);
  }
  return orderByReference(tables, await postgres.ask(references, []));
}

async function readTables(postgres: Side): Promise<Table[]> {
  const tables = new Map<string, Table>();
  for (const { table, column, type, place } of await postgres.ask(columnsOf, [])) {
    const name = String(table);
    const known = tables.get(name) ?? { name, columns: [], key: [] };
    const kind = kinds[String(type)];
    // Only the index of search has columns of other types.
    if (kind) known.columns.push({ name: String(column), kind });
    if (place !== null) known.key[Number(place)] = String(column);
    tables.set(name, known);
  }
  // PostgreSQL counts the places in an index from 0.
  return [...tables.values()].map((table) => ({ ...table, key: table.key.filter(Boolean) }));
}

function orderByReference(tables: Table[], pairs: Record<string, unknown>[]): Table[] {
  const ordered: Table[] = [];
  const waiting = new Set(tables);
  const waits = ({ name }: Table) =>
    pairs.some(
      ({ table, target }) => table === name && target !== name && [...waiting].some((one) => one.name === target),
    );
  while (waiting.size > 0) {
    const ready = [...waiting].filter((table) => !waits(table));
    if (ready.length === 0) throw new Error("tables refer to each other in a circle");
    for (const table of ready) waiting.delete(table);
    ordered.push(...ready);
  }
  return ordered;
}
