import { spawn } from "node:child_process";
import { mkdir, open, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Settings } from "@/env";
import { deadAfterMs } from "./dead-after";
import { findBackups, madeAt } from "./retention";

const lookMs = 60_000;

/**
 * Makes a backup whenever the newest is older than the setting says, in a process of its own. Of several servers that
 * share the folder one does it.
 */
export function scheduleBackups({ backup }: Settings): void {
  const { folder, everyMs } = backup;
  if (folder === null) return;
  const look = async () => {
    try {
      await mkdir(folder, { recursive: true });
      if (await isDue(folder, everyMs)) await alone(folder, () => runBackup());
    } catch (error) {
      tell(error instanceof Error ? error.message : String(error));
    }
    setTimeout(() => void look(), lookMs).unref();
  };
  void look();
}

async function isDue(folder: string, everyMs: number): Promise<boolean> {
  const newest = findBackups(await readdir(folder)).at(-1);
  return newest === undefined || madeAt(newest) + everyMs <= Date.now();
}

async function alone(folder: string, work: () => Promise<void>): Promise<void> {
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

function runBackup(): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["scripts/command.mjs", "backup"], { stdio: ["ignore", "ignore", "pipe"] });
    let complaint = "";
    child.stderr.on("data", (chunk: Buffer) => (complaint += chunk.toString()));
    child.once("error", (error) => (complaint += error.message));
    child.once("close", (code) => {
      if (code !== 0) tell(complaint.trim() || `code ${String(code)}`);
      resolve();
    });
  });
}

function tell(problem: string): void {
  process.stderr.write(`${JSON.stringify({ level: 50, time: Date.now(), msg: `a backup failed: ${problem}` })}\n`);
}
