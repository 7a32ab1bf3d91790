import { sql } from "@payloadcms/db-sqlite";
import type { Payload, PayloadRequest } from "payload";
import { clientDatabase, toInput } from "./client-database";
import type { Database, Row, Statement } from "./database";
import type { SearchEngine } from "./engine";
import { sqliteEngine } from "./sqlite-engine";

/** The index. With a request whose changes are one transaction, what is written is part of it. */
export async function openEngine(payload: Payload, req?: PayloadRequest): Promise<SearchEngine> {
  const transaction = req?.transactionID ? payload.db.sessions?.[String(await req.transactionID)]?.db : undefined;
  if (isRunner(transaction)) return sqliteEngine(transactionDatabase(transaction));
  return sqliteEngine(clientDatabase(payload.db.drizzle.$client));
}

type Query = ReturnType<typeof toQuery>;
type Runner = { all(query: Query): Promise<Row[]>; run(query: Query): Promise<unknown> };

function isRunner(value: unknown): value is Runner {
  return typeof value === "object" && value !== null && "all" in value && "run" in value;
}

function transactionDatabase(transaction: Runner): Database {
  return {
    read: (statement) => transaction.all(toQuery(statement)),
    write: async (statements) => {
      for (const statement of statements) await transaction.run(toQuery(statement));
    },
  };
}

function toQuery(statement: Statement) {
  const { args } = toInput(statement);
  const parts = statement.sql
    .split("?")
    .map((part, at) => (at < args.length ? sql`${sql.raw(part)}${args[at]}` : sql.raw(part)));
  return sql.join(parts);
}
