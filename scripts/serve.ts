import { spawnSync } from "node:child_process";
import { SettingsError } from "@/env";
import { agreeOnSecret } from "./agree-on-secret";
import { checkBucket } from "./storage/check-bucket";
import { hasMissedChanges } from "./missed-changes";
import { needsPreparing } from "./needs-preparing";
import { scheduleBackups } from "./backup/schedule";
import { checkPort, prepareSettings } from "./settings";
import { startServer } from "@/press/server";
import { refuseHalfMoved } from "./transfer/refuse-half-moved";

type Options = { build: () => Promise<void>; dev?: boolean };

/** Checks the settings, builds and prepares what is missing, and serves. */
export async function start({ build, dev = false }: Options): Promise<void> {
  const settings = await prepareSettings();
  await orExit(() => checkPort(settings.port));
  await orExit(() => checkBucket(settings));
  await build();
  await orExit(async () => {
    const unprepared = await needsPreparing(settings);
    await refuseHalfMoved(settings);
    if (unprepared) runPreparation();
    await agreeOnSecret(settings);
  });
  await orExit(async () => startServer({ settings, dev, missedChanges: await hasMissedChanges(settings) }));
  scheduleBackups(settings);
  process.stdout.write(`Read:  ${settings.siteUrl}\nWrite: ${settings.siteUrl}/admin\n`);
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
