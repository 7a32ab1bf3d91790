import { createHmac } from "node:crypto";
import { type Settings, SettingsError } from "@/env";
import { withPostgres } from "./with-postgres";

/**
 * Makes sure that all instances on one PostgreSQL have one secret: what one has sealed (second factors, mails that wait)
 * another could not open. The first notes a mark of its secret, from which the secret cannot be found.
 * @throws SettingsError for any other secret
 */
export async function agreeOnSecret({ databaseUrl, secret }: Settings): Promise<void> {
  if (!databaseUrl) return;
  const mark = createHmac("sha256", secret).update("the secret of this newsroom").digest("hex");
  const known = await withPostgres(databaseUrl, async (database) => {
    await database.query("INSERT INTO secret_mark (id, mark) VALUES (1, $1) ON CONFLICT DO NOTHING", [mark]);
    const { rows } = await database.query<{ mark: string }>("SELECT mark FROM secret_mark");
    return rows[0]?.mark;
  });
  if (known !== mark)
    throw new SettingsError("WARAQ_SECRET: this newsroom was set up with another one, which all its instances need");
}
