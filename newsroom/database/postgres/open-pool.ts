import { Client, type ClientConfig, Pool } from "pg";

const most = 10;
// A server that does not answer is given up long before a question that waits for others to be answered.
const connectMs = 5000;
const queueMs = 30_000;
// As long as SQLite is waited for: whoever holds a table must not hold every reader and editor with it.
const lockMs = 5000;

/**
 * Connections to PostgreSQL, at most ten; one that breaks while nobody uses it is opened anew at the next question.
 * A statement that waits five seconds for what another one holds fails.
 */
export function openPool(url: string): Pool {
  const pool = new Pool({
    connectionString: url,
    max: most,
    Client: QuickClient,
    connectionTimeoutMillis: queueMs,
    lock_timeout: lockMs,
    application_name: "waraq",
    allowExitOnIdle: true,
  });
  // Without a listener the end of an idle connection would end the process.
  pool.on("error", () => undefined);
  return pool;
}

class QuickClient extends Client {
  constructor(config?: ClientConfig) {
    super({ ...config, connectionTimeoutMillis: connectMs });
  }
}
