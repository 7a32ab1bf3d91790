import { Client } from "pg";

/** The database in which the migrations have been done, once for all tests of a run. */
export const templateName = "waraq_template";

/** For tests: creates the database of an address on its server, unless it is there: empty, or as a copy of another. */
export async function makeOwnDatabase(url: string, copyOf: string | null): Promise<void> {
  const name = new URL(url).pathname.slice(1);
  await onServer(url, async (server) => {
    const { rowCount } = await server.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (rowCount) return;
    const template = copyOf === null ? "" : ` TEMPLATE ${server.escapeIdentifier(copyOf)}`;
    await server.query(`CREATE DATABASE ${server.escapeIdentifier(name)}${template}`);
  });
}

/** Takes the database of an address away, whoever is connected to it. */
export async function dropOwnDatabase(url: string): Promise<void> {
  const name = new URL(url).pathname.slice(1);
  await onServer(url, (server) =>
    server.query(`DROP DATABASE IF EXISTS ${server.escapeIdentifier(name)} WITH (FORCE)`),
  );
}

async function onServer(url: string, work: (server: Client) => Promise<unknown>): Promise<void> {
  const address = new URL(url);
  address.pathname = "/postgres";
  const server = new Client({ connectionString: address.href });
  await server.connect();
  try {
    await work(server);
  } finally {
    await server.end();
  }
}
