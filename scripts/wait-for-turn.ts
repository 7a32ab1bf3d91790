import type { Client } from "pg";
import { SettingsError } from "@/env";
import { nameDatabase } from "./with-postgres";

const turn = "hashtext('waraq: prepare')";

/** Waits until nobody else prepares or fills the same PostgreSQL. The turn lasts until the connection ends. */
export async function waitForTurn(database: Client): Promise<void> {
  await database.query(`SELECT pg_advisory_lock(${turn})`);
}

/** As {@link waitForTurn}, for who cannot wait. @throws SettingsError when somebody else is at it */
export async function demandTurn(database: Client, url: string): Promise<void> {
  const { rows } = await database.query<{ mine: boolean }>(`SELECT pg_try_advisory_lock(${turn}) AS mine`);
  if (rows[0]?.mine !== true)
    throw new SettingsError(
      `DATABASE_URL: ${nameDatabase(url)} is being filled or prepared by another command right now`,
    );
}
