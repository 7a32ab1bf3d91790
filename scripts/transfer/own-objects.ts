import type { Client } from "pg";
import { notMoved } from "./plan";

/** Everything in the schema that no extension has brought: tables first, which all else serves. */
const objects = `SELECT * FROM (SELECT 'TABLE' AS kind, c.oid::regclass::text AS name FROM pg_class c
    WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace
      AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
  UNION ALL SELECT 'FUNCTION', p.oid::regprocedure::text FROM pg_proc p
    WHERE p.pronamespace = current_schema()::regnamespace
      AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
  UNION ALL SELECT 'TYPE', t.oid::regtype::text FROM pg_type t
    WHERE t.typtype = 'e' AND t.typnamespace = current_schema()::regnamespace
      AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = t.oid AND d.deptype = 'e')
  ) AS own ORDER BY kind = 'TABLE' DESC`;

type Owned = { kind: string; name: string };

/** Takes away everything that a newsroom has in a database. */
export async function dropNewsroom(client: Client): Promise<void> {
  const { rows } = await client.query<Owned>(objects);
  for (const { kind, name } of rows) await client.query(`DROP ${kind} IF EXISTS ${name} CASCADE`);
}

/** Moves everything that a newsroom has in a database into another schema, where nothing looks for it. */
export async function putNewsroomAside(client: Client, schema: string): Promise<void> {
  const name = client.escapeIdentifier(schema);
  await client.query(`CREATE SCHEMA ${name}`);
  const { rows } = await client.query<Owned>(objects);
  for (const each of rows) await client.query(`ALTER ${each.kind} ${each.name} SET SCHEMA ${name}`);
}

/** What is in a database: nothing that was ever written, a newsroom, or what is no newsroom. */
export async function lookInto(client: Client): Promise<"nothing" | "newsroom" | "something else"> {
  const { rows } = await client.query<Owned>(objects);
  const tables = rows.filter(({ kind }) => kind === "TABLE");
  if (tables.length === 0) return "nothing";
  if (!tables.some(({ name }) => name === "payload_migrations")) return "something else";
  for (const { name } of tables) {
    if (notMoved.test(name)) continue;
    const { rowCount } = await client.query(`SELECT 1 FROM ${name} LIMIT 1`);
    if (rowCount) return "newsroom";
  }
  return "nothing";
}
