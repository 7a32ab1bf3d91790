import { BackupError } from "../backup/backup-error";
import { readLastKey, readTable } from "./read-table";
import type { Side } from "./side";
import { nameRow, type Row, type Table } from "./table";
import { isUnstorable } from "./value";

/**
 * Copies the rows of a table behind those that the other side has already: they are written in the order of their keys,
 * so that a copy that was cut short is a beginning.
 * @returns how many were copied
 * @throws BackupError naming the row that the other side does not take
 */
export async function copyTable(from: Side, to: Side, table: Table): Promise<number> {
  await from.check(table);
  let copied = 0;
  for await (const rows of readTable(from, table, await readLastKey(to, table))) {
    if (to.name === "PostgreSQL") rows.forEach((row) => refuseUnstorable(table, row));
    await writeRows(to, table, rows);
    copied += rows.length;
  }
  return copied;
}

function refuseUnstorable(table: Table, row: Row): void {
  if (!isUnstorable(row)) return;
  const column = table.columns.find((_, at) => isUnstorable(row[at] ?? null))?.name ?? "";
  throw new BackupError(
    `${nameRow(table, row)}: ${column} holds a zero character or half of a character, which PostgreSQL cannot store`,
  );
}

async function writeRows(to: Side, table: Table, rows: Row[]): Promise<void> {
  try {
    await to.write(table, rows);
  } catch (error) {
    const [row] = rows;
    if (row && rows.length === 1) throw new BackupError(`${nameRow(table, row)}: ${to.name} says: ${reasonOf(error)}`);
    // One of them is to blame: alone it can be named.
    for (const one of rows) await writeRows(to, table, [one]);
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  return error.cause instanceof Error ? error.cause.message : error.message;
}
