import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { BackupError } from "./backup-error";
import { migrationsOf } from "../needs-preparing";
import type { Manifest } from "./manifest";

/** @throws BackupError for the backup of a version that knows of changes that this one has never heard of */
export function refuseNewer({ migrations }: Pick<Manifest, "migrations">): void {
  const known = new Set(migrationsOf("sqlite"));
  const unknown = migrations.find((name) => !known.has(name));
  if (unknown !== undefined)
    throw new BackupError(`This backup is from a newer version of Waraq (${unknown}): restore it with that one`);
}

/** Takes a newsroom, in a folder or in a PostgreSQL, through the migrations that its version did not have. */
export function migrateForward(folder: string, databaseUrl = ""): void {
  const secret = join(folder, "secret");
  const env = {
    ...process.env,
    DATA_DIR: folder,
    DATABASE_URL: databaseUrl,
    WARAQ_SECRET: existsSync(secret)
      ? readFileSync(secret, "utf8").trim()
      : process.env["WARAQ_SECRET"] || "x".repeat(32),
  };
  // The condition as in `command.mjs`.
  const command = ["--conditions=production", "--import", "tsx", "scripts/migrate.ts"];
  const { status, stderr } = spawnSync(process.execPath, command, { env, encoding: "utf8" });
  if (status !== 0) throw new BackupError(`Its database could not be brought up to date: ${stderr.trim()}`);
}
