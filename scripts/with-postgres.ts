import { Client } from "pg";
import { SettingsError } from "@/env";

/**
 * Does something on one connection to PostgreSQL, as a command and not as an instance of the site.
 * @throws SettingsError in one line when nobody answers, without the password
 */
export async function withPostgres<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    application_name: "waraq command",
  });
  // The end of a connection is told by the question that it interrupts.
  client.on("error", () => undefined);
  try {
    await client.connect();
  } catch (error) {
    const why = error instanceof Error && error.message ? error.message : "nobody answers";
    throw new SettingsError(`DATABASE_URL: cannot open ${nameDatabase(url)} (${why})`, { cause: error });
  }
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** “waraq at db.example”: whoever sees it learns neither user nor password. */
export function nameDatabase(url: string): string {
  const { hostname, pathname } = new URL(url);
  return `${decodeURIComponent(pathname.slice(1))} at ${hostname}`;
}
