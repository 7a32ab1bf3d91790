export type Value = string | number;
export type Statement = { sql: string; args: Value[] };
export type Row = Record<string, unknown>;

/** As much of a database as the index needs. */
export type Database = {
  read: (statement: Statement) => Promise<Row[]>;
  /** All or none of the statements. */
  write: (statements: Statement[]) => Promise<void>;
};
