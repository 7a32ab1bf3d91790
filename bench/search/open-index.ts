import { createClient, type Client } from "@libsql/client";
import { clientDatabase } from "@/newsroom/search/sqlite/client-database";
import type { SearchEngine } from "@/newsroom/search/engine";
import { sqliteEngine } from "@/newsroom/search/sqlite/sqlite-engine";
import { sqliteTables } from "@/newsroom/search/sqlite/sqlite-tables";

/** An index of its own, empty unless the file holds one already. @param url of a SQLite file, or `:memory:` */
export async function openIndex(url: string): Promise<{ client: Client; engine: SearchEngine }> {
  const client = createClient({ url });
  const engine = sqliteEngine(clientDatabase(client));
  if (!(await engine.exists())) for (const table of sqliteTables) await client.execute(table);
  return { client, engine };
}
