import { setTimeout as sleep } from "node:timers/promises";
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
 * A statement that waits five seconds for what another one holds fails; one of its own that two others would keep waiting
 * for ever is asked again.
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
  askAgainAfterDeadlocks(pool);
  return pool;
}

const mostTries = 5;

/**
 * Of statements that wait for each other PostgreSQL ends one, as when stories that lead to each other are deleted at once.
 * Asked of the pool, and not of one connection, it was a transaction of its own: nothing of it was done, and it may be
 * asked again. https://www.postgresql.org/docs/current/mvcc-serialization-failure-handling.html
 */
function askAgainAfterDeadlocks(pool: Pool): void {
  const ask: (...asked: unknown[]) => Promise<unknown> = pool.query.bind(pool);
  const askUntilDone = async (...asked: unknown[]) => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await ask(...asked);
      } catch (error) {
        if (!isDeadlock(error) || tries === mostTries) throw error;
      }
      // Not at the same moment as the others.
      await sleep(Math.random() * 50 * tries);
    }
  };
  Reflect.set(pool, "query", askUntilDone);
}

function isDeadlock(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "40P01";
}

class QuickClient extends Client {
  constructor(config?: ClientConfig) {
    super({ ...config, connectionTimeoutMillis: connectMs });
  }
}
