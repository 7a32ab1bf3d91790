import { Client } from "pg";

// The clock of the database and that of this machine differ.
const marginMs = 60_000;

/** When an instance on a PostgreSQL last changed what readers see (milliseconds since 1970), rather late; 0 for never. */
export async function readLastChange(databaseUrl: string | null): Promise<number> {
  if (!databaseUrl) return 0;
  const database = new Client({ connectionString: databaseUrl });
  await database.connect();
  try {
    const { rows } = await database.query<{ at: Date | null }>("SELECT max(at) AS at FROM purges");
    return rows[0]?.at ? rows[0].at.getTime() + marginMs : 0;
  } finally {
    await database.end();
  }
}
