import { spawn } from "node:child_process";
import { mkdir, readdir } from "node:fs/promises";
import type { Settings } from "@/env";
import { aloneInFolder, aloneOnDatabase } from "./alone";
import { findBackups, madeAt } from "./retention";

const lookMs = 60_000;

/**
 * Makes a backup whenever the newest is older than the setting says, in a process of its own. Of several servers that
 * share the folder or the database one does it.
 */
export function scheduleBackups({ backup, databaseUrl }: Settings): void {
  const { folder, everyMs } = backup;
  if (folder === null) return;
  const look = async () => {
    try {
      await mkdir(folder, { recursive: true });
      const make = async () => ((await isDue(folder, everyMs)) ? runBackup() : undefined);
      if (await isDue(folder, everyMs))
        await (databaseUrl ? aloneOnDatabase(databaseUrl, make) : aloneInFolder(folder, make));
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
