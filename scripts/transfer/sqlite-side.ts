import type { InValue, Transaction } from "@libsql/client";
import { BackupError } from "../backup/backup-error";
import type { Side } from "./side";
import { quote, type Row, type Table, type Value } from "./table";

/** A SQLite newsroom, read or filled in one transaction, so that nobody else writes into it meanwhile. */
export function sqliteSide(database: Pick<Transaction, "execute" | "batch">): Side {
  const ask: Side["ask"] = async (statement, values) =>
    (await database.execute({ sql: statement, args: values.map(toArgument) })).rows.map((row) => ({ ...row }));
  return {
    name: "SQLite",
    placeholder: () => "?",
    ordered: (_, column) => quote(column),
    ask,
    async write(table, rows) {
      const sql = insertInto(table);
      await database.batch(rows.map((row: Row) => ({ sql, args: row.map(toArgument) })));
    },
    async check(table) {
      // The driver ends a text at a zero character, silently.
      for (const { name, kind } of table.columns) {
        if (kind !== "text" && kind !== "json") continue;
        const keys = table.key.map(quote).join(", ");
        const holds = `instr(${quote(name)}, char(0)) > 0`;
        const [row] = await ask(`SELECT ${keys} FROM ${quote(table.name)} WHERE ${holds} LIMIT 1`, []);
        if (row) throw new BackupError(`${table.name} ${Object.values(row).join(" ")}: ${name} holds a zero character`);
      }
    },
    async readNumbers() {
      const rows = await ask("SELECT name, seq FROM sqlite_sequence", []);
      return new Map(rows.map(({ name, seq }) => [String(name), Number(seq)]));
    },
    async writeNumbers(numbers) {
      const counting = await ask("SELECT name FROM sqlite_master WHERE sql LIKE '%AUTOINCREMENT%'", []);
      for (const { name } of counting) {
        const number = numbers.get(String(name)) ?? 0;
        if (number === 0) continue;
        await ask("DELETE FROM sqlite_sequence WHERE name = ?", [String(name)]);
        await ask("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", [String(name), number]);
      }
    },
  };
}

function insertInto({ name, columns }: Table): string {
  const names = columns.map((column) => quote(column.name)).join(", ");
  return `INSERT INTO ${quote(name)} (${names}) VALUES (${columns.map(() => "?").join(", ")})`;
}

function toArgument(value: Value): InValue {
  if (typeof value === "boolean") return value ? 1 : 0;
  return typeof value === "object" && value !== null ? JSON.stringify(value) : value;
}
