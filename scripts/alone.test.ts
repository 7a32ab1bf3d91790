import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";

const program = `
  import { appendFileSync, existsSync } from "node:fs";
  import { setTimeout } from "node:timers/promises";
  import { alone } from ${JSON.stringify(pathToFileURL(resolve("scripts/alone.mjs")).href)};
  const [name] = process.argv.slice(2);
  await alone("work", async () => {
    appendFileSync("log", "begin " + name + "\\n");
    while (!existsSync("go " + name)) await setTimeout(5);
    appendFileSync("log", "end " + name + "\\n");
  });
`;

let folder: string;
let children: ChildProcess[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "waraq alone "));
  writeFileSync(join(folder, "program.mjs"), program);
  children = [];
});
afterEach(() => {
  for (const child of children) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

function begin(name: string) {
  const child = spawn(process.execPath, ["program.mjs", name], { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
  children.push(child);
  return { child, ended: once(child, "exit"), waits: once(child.stdout, "data") };
}
const letGo = (name: string) => writeFileSync(join(folder, `go ${name}`), "");
const log = () => (existsSync(join(folder, "log")) ? readFileSync(join(folder, "log"), "utf8").trim().split("\n") : []);
const untilBegun = (name: string) => expect.poll(log, { timeout: 20_000 }).toContain(`begin ${name}`);
const lock = () => join(folder, ".cache", "work.pid");

/** Leaves a lock that is so many seconds old. */
function leaveLock(contents: string, age: number): void {
  mkdirSync(join(folder, ".cache"));
  writeFileSync(lock(), contents);
  const then = Date.now() / 1000 - age;
  utimesSync(lock(), then, then);
}

it("has one work after the other", { timeout: 30_000 }, async () => {
  const first = begin("a");
  await untilBegun("a");
  const [second, third] = [begin("b"), begin("c")];
  await Promise.all([second.waits, third.waits]);
  for (const name of ["a", "b", "c"]) letGo(name);
  await Promise.all([first.ended, second.ended, third.ended]);
  const lines = log();
  expect(lines).toHaveLength(6);
  for (let at = 0; at < 6; at += 2) expect(lines[at + 1]).toBe(lines[at]?.replace("begin", "end"));
  expect(existsSync(lock())).toBe(false);
});

it("waits for nobody who was killed", { timeout: 30_000 }, async () => {
  const dying = begin("a");
  await untilBegun("a");
  const [second, third] = [begin("b"), begin("c")];
  await Promise.all([second.waits, third.waits]);
  dying.child.kill("SIGKILL");
  for (const name of ["b", "c"]) letGo(name);
  await Promise.all([second.ended, third.ended]);
  const lines = log().slice(1);
  expect(lines.toSorted()).toEqual(["begin b", "begin c", "end b", "end c"]);
  expect(lines[1]).toBe(lines[0]?.replace("begin", "end"));
});

it.each([
  ["an empty file", "", 0],
  ["words", "nonsense", 0],
  ["a process of this machine that is not there", `${hostname()} 4194999`, 0],
  ["a process of another machine, of an hour ago", `${hostname()}-2 ${process.pid}`, 3600],
])("is not kept waiting by %s", { timeout: 30_000 }, async (_, contents, age) => {
  leaveLock(contents, age);
  letGo("a");
  await begin("a").ended;
  expect(log()).toEqual(["begin a", "end a"]);
});

it.each([
  ["a process that lives, of an hour ago", `${hostname()} ${process.pid}`, 3600],
  ["a process of another machine", `${hostname()}-2 1`, 0],
])("waits for %s", { timeout: 30_000 }, async (_, contents, age) => {
  leaveLock(contents, age);
  letGo("a");
  const { ended, waits } = begin("a");
  await waits;
  expect(log()).toEqual([]);
  rmSync(lock());
  await ended;
  expect(log()).toEqual(["begin a", "end a"]);
});
