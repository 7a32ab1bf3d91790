import { BackupError } from "../backup/backup-error";
import type { Side } from "./side";
import { keyOf, quote, type Row, type Table, type Value } from "./table";
import { readValue } from "./value";

/**
 * The rows of a table in the order of their keys, which is the same in both databases, some at a time.
 * @param after the key of the row before the first
 * @throws BackupError naming the row and the column that holds what it should not
 */
export async function* readTable(side: Side, table: Table, after: Value[] | null = null): AsyncGenerator<Row[]> {
  const names = table.columns.map(({ name }) => quote(name)).join(", ");
  const order = table.key.map((column) => side.ordered(table, column));
  let last = after;
  for (;;) {
    const values = last ?? [];
    const places = values.map((_, at) => side.placeholder(at + 1)).join(", ");
    const found = await side.ask(
      `SELECT ${names} FROM ${quote(table.name)} ${last ? `WHERE (${order.join(", ")}) > (${places})` : ""}
        ORDER BY ${order.join(", ")} LIMIT ${rowsAtOnce(table)}`,
      values,
    );
    if (found.length === 0) return;
    const rows = found.map((row) => toRow(table, row));
    yield rows;
    const final = rows.at(-1);
    last = final ? keyOf(table, final) : null;
  }
}

/** The key of the last row that a table has; `null` when it is empty. */
export async function readLastKey(side: Side, table: Table): Promise<Value[] | null> {
  const order = table.key.map((column) => `${side.ordered(table, column)} DESC`).join(", ");
  const names = table.key.map(quote).join(", ");
  const [row] = await side.ask(`SELECT ${names} FROM ${quote(table.name)} ORDER BY ${order} LIMIT 1`, []);
  return row ? table.key.map((name) => readValue(kindOf(table, name), row[name])) : null;
}

/** Whole texts are in tables that have JSON: few of them are held in memory at once. */
function rowsAtOnce({ columns }: Table): number {
  return columns.some(({ kind }) => kind === "json") ? 50 : 1000;
}

function kindOf({ columns }: Table, wanted: string) {
  return columns.find(({ name }) => name === wanted)?.kind ?? "text";
}

function toRow(table: Table, row: Record<string, unknown>): Row {
  return table.columns.map(({ name, kind }) => {
    try {
      return readValue(kind, row[name]);
    } catch (error) {
      const key = table.key.map((column) => String(row[column])).join(" ");
      throw new BackupError(`${table.name} ${key}: ${name} ${error instanceof Error ? error.message : ""}`);
    }
  });
}
