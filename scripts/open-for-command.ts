import type { Payload } from "payload";
import { type Settings, SettingsError } from "@/env";
import { hasNewsroom } from "./needs-preparing";
import { prepareSettings } from "./settings";
import { refuseHalfMoved } from "./transfer/refuse-half-moved";

/** Opens the newsroom for a command; the server may run meanwhile. */
export async function openForCommand(): Promise<Payload> {
  const settings = await prepareSettings();
  if (!(await isThere(settings))) {
    const place = settings.databaseUrl ? "the database" : settings.dataDir;
    console.error(`There is no newsroom in ${place} yet: run npm start once.`);
    process.exit(1);
  }
  // Only now are all settings in the environment, from which the newsroom reads them.
  const { openNewsroom } = await import("@/newsroom/open-newsroom");
  return openNewsroom();
}

async function isThere(settings: Settings): Promise<boolean> {
  try {
    await refuseHalfMoved(settings);
    return await hasNewsroom(settings);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    console.error(error.message);
    return process.exit(1);
  }
}
