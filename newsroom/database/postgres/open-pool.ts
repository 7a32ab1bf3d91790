import { Client, type ClientConfig, Pool, type PoolConfig } from "pg";

const most = 10;
// A server that does not answer is given up long before a question that waits for others to be answered.
const connectMs = 5000;
const queueMs = 30_000;
// As long as SQLite is waited for: whoever holds a table must not hold every reader and editor with it.
const lockMs = 5000;

/** Has PostgreSQL ask after ten seconds whether a machine is there that says nothing: it may have lost its power. */
export const keepalive = "-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3";

/**
 * Connections to PostgreSQL, at most ten; one that breaks while nobody uses it is opened anew at the next question.
 * A statement that waits five seconds for what another one holds fails.
 */
export function openPool(url: string, special: PoolConfig = {}): Pool {
  const pool = new Pool({
    connectionString: url,
    max: most,
    Client: QuickClient,
    connectionTimeoutMillis: queueMs,
    lock_timeout: lockMs,
    application_name: "waraq",
    allowExitOnIdle: true,
    ...special,
  });
  // Without listeners the end of a connection would end the process: of an idle one, or of one in a transaction, whose
  // next question fails anyway.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}

class QuickClient extends Client {
  constructor(config?: ClientConfig) {
    super({ ...config, connectionTimeoutMillis: connectMs });
  }
}
