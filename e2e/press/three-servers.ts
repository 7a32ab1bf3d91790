import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { databaseUrlOf, readRows } from "../fixtures/database";
import { copyData, startServer, type TestServer } from "../fixtures/server";
import { ask } from "./ask";

const names = ["a", "b", "c"];

/** Three servers of one newsroom on PostgreSQL, each with a folder of its own, as on machines of their own. */
export async function startThree(settings: Record<string, string> = {}) {
  const folder = await mkdtemp(join(tmpdir(), "waraq three "));
  const data = await copyData();
  const servers = new Map<string, TestServer>();
  const stop = async () => {
    await Promise.allSettled([...servers.values()].map((server) => server.stop()));
    await data.remove();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    for (const name of names) {
      const dataDir = join(folder, name);
      await cp(data.dir, dataDir, { recursive: true });
      // By its user the database says of a connection whose it is.
      const url = new URL(databaseUrlOf(data.dir));
      url.username = await makeUser(`waraq_${name}`, data.dir);
      servers.set(url.username, await startServer({ dataDir, settings: { ...settings, DATABASE_URL: url.href } }));
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    dataDir: data.dir,
    /** Those that live. */
    list: () => [...servers.values()],
    /** What each of them answers for a path. */
    statuses: (path: string) =>
      Promise.all([...servers.values()].map(async ({ url }) => (await ask(url, path)).status)),
    /** The one that leads, once there is one. */
    findLeader: async () => servers.get(String((await readLeaders(data.dir))[0]?.["name"])) ?? null,
    /** Ends one as a machine without power ends. */
    kill: async (server: TestServer) => {
      for (const [name, each] of servers) if (each === server) servers.delete(name);
      await server.stop("SIGKILL");
    },
    stop,
  };
}

/** Users are the whole server's: another test may be making the same one. */
async function makeUser(name: string, dataDir: string): Promise<string> {
  await readRows(
    `do $$ begin create role ${name} superuser login; exception when duplicate_object or unique_violation then null; end $$`,
    [],
    dataDir,
  );
  return name;
}

/** Whoever holds the lock of the one that leads. */
function readLeaders(dataDir: string) {
  return readRows(
    `select usename as name from pg_locks join pg_stat_activity using (pid) where locktype = 'advisory'
      and granted and datname = current_database() and application_name like 'waraq link %'`,
    [],
    dataDir,
  );
}
