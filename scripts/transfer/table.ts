/** What a column holds, whichever database it is in. */
export type Kind = "text" | "number" | "boolean" | "time" | "json";

export type Column = { name: string; kind: Kind };

/** A table that both databases have. */
export type Table = {
  name: string;
  columns: Column[];
  /** The columns of its primary key. */
  key: string[];
};

/** One form for both databases: times as ISO 8601 in UTC, JSON as what it means, yes and no as such. */
export type Value = string | number | boolean | object | null;

/** The values of a row, in the order of the table's columns. */
export type Row = Value[];

export type Key = (string | number)[];

/** The values of a row's primary key. */
export function keyOf({ columns, key }: Table, row: Row): Key {
  return key.map((name) => {
    const value = row[columns.findIndex((column) => column.name === name)];
    return typeof value === "number" || typeof value === "string" ? value : "";
  });
}

/** How a row is called in what is told of it: “articles 12”. */
export function nameRow(table: Table, row: Row): string {
  return `${table.name} ${keyOf(table, row).join(" ")}`;
}

/** A name as both databases take it. */
export function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
