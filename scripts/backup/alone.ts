import { open, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { withPostgres } from "../with-postgres";
import { deadAfterMs } from "./dead-after";

/** Does some work unless another server that shares the folder is at it. */
export async function aloneInFolder(folder: string, work: () => Promise<void>): Promise<void> {
  const lock = join(folder, ".waraq-backup-lock");
  const old = await stat(lock).catch(() => null);
  if (old && old.mtimeMs + deadAfterMs < Date.now()) await rm(lock, { force: true });
  const handle = await open(lock, "wx").catch(() => null);
  if (!handle) return;
  try {
    await work();
  } finally {
    await handle.close();
    await rm(lock, { force: true });
  }
}

/** Does some work unless another instance on the same PostgreSQL is at it; one that dies leaves no lock behind. */
export async function aloneOnDatabase(url: string, work: () => Promise<void>): Promise<void> {
  await withPostgres(url, async (client) => {
    const { rows } = await client.query<{ mine: boolean }>(
      "SELECT pg_try_advisory_lock(hashtext('waraq: backup')) AS mine",
    );
    if (rows[0]?.mine) await work();
  });
}
