import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** For tests: another process on the same database and settings, which runs a file of ours until it is killed. */
export function startProcess(file: string, args: string[]) {
  // The condition as in `command.mjs`.
  const command = ["--conditions=production", "--import", "tsx", file, ...args];
  const child = spawn(process.execPath, command, { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout });
  const said: string[] = [];
  lines.on("line", (line) => said.push(line));
  const ended = once(child, "exit");
  return {
    /** What it has printed, a line each. */
    said,
    ended,
    tell: (line: string) => child.stdin.write(`${line}\n`),
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
}
