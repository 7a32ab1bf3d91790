import type { Client } from "@libsql/client";
import type { Side } from "./side";
import { quote, type Column, type Table } from "./table";

/** Times on both sides of 1970, a text of every kind of character, numbers that are no integers. */
const samples = {
  text: "«ورق» 📰 \u200f\\u0000 '\"\n",
  number: 7,
  boolean: 1,
  time: "1969-07-20T20:17:40.123Z",
  json: JSON.stringify({ ب: ["📰", null, 0.1, 1e21, -0], "10": true, أ: { text: "\\u0000" } }),
};

/** For tests: writes a row into each table of a SQLite newsroom that has none. */
export async function fillEmptyTables(database: Client, tables: Table[], postgres: Side): Promise<void> {
  const labels = await postgres.ask(
    `SELECT c.relname AS "table", a.attname AS "column", min(e.enumlabel) AS label
      FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_enum e ON e.enumtypid = a.atttypid
      WHERE c.relnamespace = current_schema()::regnamespace GROUP BY 1, 2`,
    [],
  );
  for (const { name, columns } of tables) {
    const { rows } = await database.execute(`SELECT 1 FROM ${quote(name)} LIMIT 1`);
    if (rows.length > 0) continue;
    const references = await database.execute(
      `SELECT "from" AS "column", '(SELECT min("' || "to" || '") FROM "' || "table" || '")' AS value
        FROM pragma_foreign_key_list('${name}')`,
    );
    const valueOf = (column: Column) => {
      const reference = references.rows.find((row) => row["column"] === column.name)?.["value"];
      if (typeof reference === "string") return reference;
      const label = labels.find((row) => row["table"] === name && row["column"] === column.name)?.["label"];
      const sample = typeof label === "string" ? label : samples[column.kind];
      return typeof sample === "number" ? sample : `'${sample.replaceAll("'", "''")}'`;
    };
    await database.execute(
      `INSERT INTO ${quote(name)} (${columns.map((column) => quote(column.name)).join(", ")})
        VALUES (${columns.map(valueOf).join(", ")})`,
    );
  }
}
