import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createClient } from "@libsql/client";
import type { Settings } from "@/env";
import { SettingsError } from "@/env";
import { checkBucket } from "./storage/check-bucket";
import { scheduleBackups } from "./backup/schedule";
import { checkPort, prepareSettings } from "./settings";
import { startServer } from "@/press/server";

type Options = { build: () => Promise<void>; dev?: boolean };

/** Checks the settings, builds and prepares what is missing, and serves. */
export async function start({ build, dev = false }: Options): Promise<void> {
  const settings = await prepareSettings();
  await orExit(() => checkPort(settings.port));
  await orExit(() => checkBucket(settings));
  await build();
  if (await needsPreparing(settings)) runPreparation();
  await orExit(() => startServer({ settings, dev }));
  scheduleBackups(settings);
  process.stdout.write(`Read:  ${settings.siteUrl}\nWrite: ${settings.siteUrl}/admin\n`);
}

/** Whether a migration has still to be applied, or nobody can sign in yet. */
async function needsPreparing({ dataDir }: Settings): Promise<boolean> {
  const file = join(dataDir, "waraq.db");
  if (!existsSync(file)) return true;
  const database = createClient({ url: `file:${file}` });
  try {
    const applied = await database.execute("select name from payload_migrations");
    const users = await database.execute("select id from users limit 1");
    const names = new Set(applied.rows.map((row) => row["name"]));
    const wanted = readdirSync("newsroom/migrations").filter((name) => /^\d.*\.ts$/.test(name));
    return users.rows.length === 0 || wanted.some((name) => !names.has(name.replace(/\.ts$/, "")));
  } catch {
    return true;
  } finally {
    database.close();
  }
}

/** Migrations and the demo edition run in a process of their own, which needs Payload only this once. */
function runPreparation(): void {
  // The condition as in `command.mjs`.
  const command = ["--conditions=production", "--import", "tsx", "scripts/prepare.ts"];
  const { status } = spawnSync(process.execPath, command, { stdio: "inherit" });
  if (status !== 0) process.exit(1);
}

async function orExit(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof SettingsError) && !(error instanceof Error && "code" in error)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
