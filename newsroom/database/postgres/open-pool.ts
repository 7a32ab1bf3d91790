import { Pool } from "pg";

const most = 10;

/** Connections to PostgreSQL, at most ten; one that breaks while nobody uses it is opened anew at the next question. */
export function openPool(url: string): Pool {
  const pool = new Pool({
    connectionString: url,
    max: most,
    connectionTimeoutMillis: 5000,
    application_name: "waraq",
    allowExitOnIdle: true,
  });
  // Without a listener the end of an idle connection would end the process.
  pool.on("error", () => undefined);
  return pool;
}
