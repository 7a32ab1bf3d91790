import type { Pool } from "pg";
import { keepalive, openPool } from "./open-pool";

type Kind = "save" | "redirects";

/**
 * Whoever holds a name keeps a connection for as long: of a pool of their own, so that what is done meanwhile finds
 * connections, and of one pool for each kind, so that who holds a name of one can wait for one of the other.
 */
const most = { save: 4, redirects: 1 } satisfies Record<Kind, number>;
/** Longer than PostgreSQL takes to notice a machine without power. */
const patienceMs = 30_000;
const hold = "SELECT pg_advisory_lock(hashtextextended($1, 0))";

const pools = new WeakMap<Pool, Partial<Record<Kind, Pool>>>();

/**
 * Waits until no other process on the same PostgreSQL holds a name. Who dies, or loses the connection, holds nothing.
 * @returns what lets it go; it may be called more than once
 * @throws Error of the database, also when that has lasted half a minute
 */
export async function holdName(newsroom: Pool, kind: Kind, name: string): Promise<() => void> {
  try {
    return await holdOn(poolFor(newsroom, kind), `waraq: ${kind} ${name}`);
  } catch (error) {
    throw Object.assign(new Error(`Failed query: ${hold}`, { cause: error }), { query: hold, params: [name] });
  }
}

async function holdOn(pool: Pool, name: string): Promise<() => void> {
  const client = await pool.connect();
  try {
    await client.query(hold, [name]);
  } catch (error) {
    client.release(true);
    throw error;
  }
  let held = true;
  return () => {
    if (!held) return;
    held = false;
    client.query("SELECT pg_advisory_unlock_all()").then(
      () => client.release(),
      () => client.release(true),
    );
  };
}

function poolFor(newsroom: Pool, kind: Kind): Pool {
  const known = pools.get(newsroom) ?? {};
  pools.set(newsroom, known);
  return (known[kind] ??= openPool(newsroom.options.connectionString ?? "", {
    max: most[kind],
    connectionTimeoutMillis: patienceMs,
    lock_timeout: patienceMs,
    options: keepalive,
  }));
}
