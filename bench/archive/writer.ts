import type { Entry } from "@/newsroom/search/engine";

export type Cell = string | number | boolean | null;
export type Row = Record<string, Cell>;
export type Table = { name: string; columns: readonly string[]; rows: Cell[][] };

/** Writes rows into a newsroom's database beside Payload: as much of a database as a load needs. */
export type Writer = {
  read(sql: string): Promise<Row[]>;
  /** Writes rows of several tables, and stories into the index of search, as one change. */
  write(tables: Table[], entries: Entry[]): Promise<void>;
  /** What a database does for itself after a while: statistics, and numbers for the next rows. */
  finish(): Promise<void>;
};

/** For rows as a client gives them. */
export function isRow(value: unknown): value is Row {
  return typeof value === "object" && value !== null;
}
