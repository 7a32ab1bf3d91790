import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";

export type Running = { url: string; pid: number; stop: () => Promise<void> };

type Command = { command: string[]; env?: Record<string, string>; url: string };

/** The first start of a run may have to build the site. */
const patienceMs = 900_000;

/** Starts a program and waits until its address answers. */
export async function startProgram({ command: [file = "", ...rest], env = {}, url }: Command): Promise<Running> {
  const child = spawn(file, rest, { env: { ...process.env, ...env }, stdio: ["ignore", "ignore", "inherit"] });
  await untilAnswered(url, child);
  const exited = once(child, "exit");
  const stop = async () => {
    child.kill("SIGTERM");
    await exited;
  };
  return { url, pid: child.pid ?? 0, stop };
}

async function untilAnswered(url: string, child: ChildProcess): Promise<void> {
  const end = Date.now() + patienceMs;
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error(`the program for ${url} ended with ${child.exitCode}`);
    const answered = await fetch(url, { redirect: "manual" }).then(
      ({ body }) => body?.cancel().then(() => true) ?? true,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill("SIGTERM");
  throw new Error(`nothing answered at ${url}`);
}

/** Path of a program that may be installed; `null` when it is not. */
export function findProgram(name: string): string | null {
  const known = [`/usr/bin/${name}`, `/usr/sbin/${name}`, `/usr/local/bin/${name}`, `/opt/homebrew/bin/${name}`];
  return known.find((path) => existsSync(path)) ?? null;
}

/** Runs a program to its end and gives what it wrote. @throws Error with its own words when it fails */
export function runProgram(command: string[], options: { cwd?: string; env?: Record<string, string> } = {}): string {
  const [file = "", ...rest] = command;
  const env = { ...process.env, ...options.env };
  const { status, stdout, stderr } = spawnSync(file, rest, { encoding: "utf8", maxBuffer: 2 ** 28, ...options, env });
  if (status !== 0) throw new Error(`${command.join(" ")} failed:\n${stdout}\n${stderr}`);
  return stdout;
}

/** Processor time that a process and what it has started used so far, in ms, and its memory in MB; zero off Linux. */
export function readUse(pid: number): { cpuMs: number; rssMb: number } {
  const use = { cpuMs: 0, rssMb: 0 };
  for (const id of familyOf(pid)) {
    const stat = readFileSync(`/proc/${id}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
    use.cpuMs += (Number(stat[11]) + Number(stat[12])) * 10;
    use.rssMb += (Number(stat[21]) * 4096) / 2 ** 20;
  }
  return use;
}

function familyOf(pid: number): number[] {
  const file = `/proc/${pid}/task/${pid}/children`;
  if (!existsSync(file)) return [];
  const children = readFileSync(file, "utf8").split(" ").map(Number).filter(Boolean);
  return [pid, ...children.flatMap(familyOf)];
}
