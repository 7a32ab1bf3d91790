import type { InArgs, InStatement, ResultSet } from "@libsql/client";
import type { Database, Statement } from "./database";

type Client = {
  execute(statement: InStatement): Promise<ResultSet>;
  batch(statements: InStatement[], mode: "write"): Promise<unknown>;
};

/** The index in a SQLite file that is open already. */
export function clientDatabase(client: Client): Database {
  return {
    read: async (statement) => (await client.execute(toInput(statement))).rows,
    write: async (statements) => {
      if (statements.length > 0) await client.batch(statements.map(toInput), "write");
    },
  };
}

/** Numbers are keys and counts: bound as floating point numbers FTS5 would not take them for a range. */
export function toInput({ sql, args }: Statement): { sql: string; args: Extract<InArgs, unknown[]> } {
  return { sql, args: args.map((arg) => (typeof arg === "number" ? BigInt(arg) : arg)) };
}
