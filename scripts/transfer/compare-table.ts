import { createHash } from "node:crypto";
import { BackupError } from "../backup/backup-error";
import { readTable } from "./read-table";
import type { Side } from "./side";
import { type Key, keyOf, nameRow, type Row, type Table } from "./table";
import { canonical } from "./value";

/**
 * Holds every row of a table against the same row on the other side.
 * @returns how many there are, and the SHA-256 of them all
 * @throws BackupError naming the first row that differs
 */
export async function compareTable(one: Side, other: Side, table: Table): Promise<{ rows: number; sha256: string }> {
  const hash = createHash("sha256");
  const [left, right] = [eachRow(one, table), eachRow(other, table)];
  for (let rows = 0; ; rows += 1) {
    const [first, second] = [(await left.next()).value, (await right.next()).value];
    if (!first && !second) return { rows, sha256: hash.digest("hex") };
    const difference = findDifference(table, first, second, [one, other]);
    if (difference !== null) throw new BackupError(difference);
    hash.update(`${canonical(first ?? null)}\n`);
  }
}

async function* eachRow(side: Side, table: Table): AsyncGenerator<Row, undefined> {
  for await (const rows of readTable(side, table)) yield* rows;
}

function findDifference(
  table: Table,
  one: Row | undefined,
  other: Row | undefined,
  sides: [Side, Side],
): string | null {
  const order = compareKeys(one && keyOf(table, one), other && keyOf(table, other));
  if (one && order < 0) return `${nameRow(table, one)}: is in ${sides[0].name} only`;
  if (other && order > 0) return `${nameRow(table, other)}: is in ${sides[1].name} only`;
  const at = table.columns.findIndex(
    (_, place) => canonical(one?.[place] ?? null) !== canonical(other?.[place] ?? null),
  );
  if (!one || at < 0) return null;
  return `${nameRow(table, one)}: ${table.columns[at]?.name ?? ""} is not the same in ${sides[0].name} and ${sides[1].name}`;
}

/** No row is behind every row. */
function compareKeys(one: Key | undefined, other: Key | undefined): number {
  if (!one || !other) return Number(!one) - Number(!other);
  for (const [at, value] of one.entries()) {
    const second = other[at] ?? "";
    const order =
      typeof value === "number" && typeof second === "number"
        ? value - second
        : Buffer.compare(Buffer.from(String(value)), Buffer.from(String(second)));
    if (order !== 0) return order;
  }
  return 0;
}
