import { compareTable } from "./compare-table";
import { copyTable } from "./copy-table";
import type { Side } from "./side";
import type { Table } from "./table";

export type Transferred = { tables: number; rows: number };

/**
 * Copies everything of a newsroom to the other side, where it may have been begun already, then holds every row against
 * its copy. `report` hears a line of each table.
 * @throws BackupError naming the row that cannot be copied, or that is not the same
 */
export async function transfer(
  [from, to]: [Side, Side],
  tables: Table[],
  report: (line: string) => void,
): Promise<Transferred> {
  const copied = new Map<string, number>();
  for (const table of tables) copied.set(table.name, await copyTable(from, to, table));
  await to.writeNumbers(await from.readNumbers());
  let all = 0;
  for (const table of tables) {
    const { rows, sha256 } = await compareTable(from, to, table);
    const there = rows - (copied.get(table.name) ?? 0);
    if (rows > 0)
      report(`${table.name}: ${rows} rows${there > 0 ? `, ${there} were there` : ""}, ${sha256.slice(0, 12)}`);
    all += rows;
  }
  return { tables: tables.length, rows: all };
}
