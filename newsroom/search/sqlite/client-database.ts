import type { InArgs, InStatement, ResultSet } from "@libsql/client";
import type { Database, Statement } from "./database";

type Input = { sql: string; args: Extract<InArgs, unknown[]> };

type Client = {
  execute(statement: InStatement): Promise<ResultSet>;
  batch(statements: InStatement[], mode: "write"): Promise<unknown>;
  /** The newsroom's own client waits for the lock here; libSQL's `batch` would wait inside of the call. */
  writeAll?(statements: Input[]): Promise<void>;
};

/** The index in a SQLite file that is open already. */
export function clientDatabase(client: Client): Database {
  return {
    read: async (statement) => (await client.execute(toInput(statement))).rows,
    write: async (statements) => {
      const inputs = statements.map(toInput);
      if (inputs.length === 0) return;
      if (client.writeAll) await client.writeAll(inputs);
      else await client.batch(inputs, "write");
    },
  };
}

/** Numbers are keys and counts: bound as floating point numbers FTS5 would not take them for a range. */
export function toInput({ sql, args }: Statement): Input {
  return { sql, args: args.map((arg) => (typeof arg === "number" ? BigInt(arg) : arg)) };
}
