import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { BackupError } from "./backup-error";
import type { Manifest } from "./manifest";

const migrationDir = "newsroom/migrations/sqlite";

/** @throws BackupError for the backup of a version that knows of changes that this one has never heard of */
export function refuseNewer({ migrations }: Manifest): void {
  const known = new Set(readdirSync(migrationDir).map((name) => name.replace(/\.ts$/, "")));
  const unknown = migrations.find((name) => !known.has(name));
  if (unknown !== undefined)
    throw new BackupError(`This backup is from a newer version of Waraq (${unknown}): restore it with that one`);
}

/** Takes an unpacked newsroom through the migrations that its version did not have. */
export function migrateForward(folder: string): void {
  const secret = join(folder, "secret");
  const env = {
    ...process.env,
    DATA_DIR: folder,
    DATABASE_URL: "",
    WARAQ_SECRET: existsSync(secret)
      ? readFileSync(secret, "utf8").trim()
      : process.env["WARAQ_SECRET"] || "x".repeat(32),
  };
  // The condition as in `command.mjs`.
  const command = ["--conditions=production", "--import", "tsx", "scripts/migrate.ts"];
  const { status, stderr } = spawnSync(process.execPath, command, { env, encoding: "utf8" });
  if (status !== 0) throw new BackupError(`Its database could not be brought up to date: ${stderr.trim()}`);
}
