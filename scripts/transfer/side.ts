import type { Row, Table, Value } from "./table";

/** One of the two databases between which rows are copied. */
export type Side = {
  name: "SQLite" | "PostgreSQL";
  /** What stands in a statement for its first value, its second … */
  placeholder(number: number): string;
  /** A column by which both databases order rows alike: text by its bytes. */
  ordered(table: Table, column: string): string;
  ask(statement: string, values: Value[]): Promise<Record<string, unknown>[]>;
  /** Writes new rows, all or none. @throws Error of the database */
  write(table: Table, rows: Row[]): Promise<void>;
  /** @throws BackupError for what this database holds and cannot give out whole */
  check(table: Table): Promise<void>;
  /** The highest number that was given out in each table that numbers its rows. */
  readNumbers(): Promise<Map<string, number>>;
  /** Has tables go on counting from there. */
  writeNumbers(numbers: Map<string, number>): Promise<void>;
};
