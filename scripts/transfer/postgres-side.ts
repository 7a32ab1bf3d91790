import type { Connection } from "@/newsroom/database/postgres/ask-postgres";
import { queryPool } from "@/newsroom/database/postgres/ask-postgres";
import type { Side } from "./side";
import { quote, type Table } from "./table";

const sequences = `SELECT t.relname AS "table", s.oid::regclass::text AS sequence, pg_sequence_last_value(s.oid) AS last
  FROM pg_class s
  JOIN pg_depend d ON d.objid = s.oid AND d.deptype IN ('a', 'i') AND d.refobjsubid > 0
  JOIN pg_class t ON t.oid = d.refobjid
  WHERE s.relkind = 'S' AND t.relnamespace = current_schema()::regnamespace`;

/** A PostgreSQL newsroom, in whatever transaction the connection is. */
export function postgresSide(connection: Connection): Side {
  const ask: Side["ask"] = async (statement, values) =>
    (await queryPool<Record<string, unknown>>(connection, statement, values)).rows;
  return {
    name: "PostgreSQL",
    placeholder: (number) => `$${number}`,
    ordered: (table, column) => (isText(table, column) ? `${quote(column)} COLLATE "C"` : quote(column)),
    ask,
    async write(table, rows) {
      const names = table.columns.map(({ name }) => quote(name)).join(", ");
      const records = rows.map((row) => Object.fromEntries(table.columns.map(({ name }, at) => [name, row[at]])));
      await ask(
        `INSERT INTO ${quote(table.name)} (${names})
          SELECT ${names} FROM json_populate_recordset(NULL::${quote(table.name)}, $1::json)`,
        [JSON.stringify(records)],
      );
    },
    check: async () => undefined,
    async readNumbers() {
      const rows = await ask(sequences, []);
      const numbers = new Map(rows.map(({ table, last }) => [String(table), Number(last ?? 0)]));
      const [row] = await ask("SELECT id FROM events_last", []);
      return numbers.set("events", Math.max(Number(row?.["id"] ?? 0), numbers.get("events") ?? 0));
    },
    async writeNumbers(numbers) {
      for (const { table, sequence } of await ask(sequences, [])) {
        const number = numbers.get(String(table)) ?? 0;
        if (number > 0) await ask("SELECT setval($1::regclass, $2)", [String(sequence), number]);
      }
      await ask("UPDATE events_last SET id = $1 WHERE id < $1", [numbers.get("events") ?? 0]);
    },
  };
}

function isText({ columns }: Table, column: string): boolean {
  return columns.some(({ name, kind }) => name === column && kind === "text");
}
