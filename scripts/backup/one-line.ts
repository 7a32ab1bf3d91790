import { SettingsError } from "@/env";
import { BackupError } from "./backup-error";

/** Does the work of a command; what is wrong with what was typed or found ends it with one line and code 1. */
export async function orOneLine(work: () => Promise<void>): Promise<never> {
  try {
    await work();
  } catch (error) {
    if (!isTold(error)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
  process.exit(0);
}

/** Errors of ours, of the system (a full disk, a folder that is closed) and of the command line. */
function isTold(error: unknown): error is Error {
  if (error instanceof BackupError || error instanceof SettingsError) return true;
  return error instanceof Error && "code" in error;
}
