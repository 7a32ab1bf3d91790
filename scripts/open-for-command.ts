import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Payload } from "payload";
import { prepareSettings } from "./settings";

/** Opens the newsroom for a command; the server may run meanwhile. */
export async function openForCommand(): Promise<Payload> {
  const { dataDir, databaseUrl } = await prepareSettings();
  if (!databaseUrl && !existsSync(join(dataDir, "waraq.db"))) {
    console.error(`There is no newsroom in ${dataDir} yet: run npm start once.`);
    process.exit(1);
  }
  // Only now are all settings in the environment, from which the newsroom reads them.
  const { openNewsroom } = await import("@/newsroom/open-newsroom");
  return openNewsroom();
}
