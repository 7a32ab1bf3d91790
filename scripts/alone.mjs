// Two commands in one folder: what one installs or builds the other must not delete meanwhile.
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { setTimeout } from "node:timers/promises";

const folder = ".cache";
const pauseMs = 200;
// Of a process on another machine, or in another container, nobody knows whether it lives.
const longestElsewhereMs = 30 * 60_000;
const me = `${hostname()} ${process.pid}`;

/**
 * Does some work while no other process does work of this name in this folder. Whoever comes second waits for the first to
 * end, or to have died.
 * @template Result
 * @param {string} name
 * @param {() => Result | Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function alone(name, work) {
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/${name}.pid`;
  for (let waits = false; !take(file); await setTimeout(pauseMs)) {
    if (!waits) process.stdout.write(`Waiting for another command (${name}; if there is none, delete ${file}) …\n`);
    waits = true;
  }
  try {
    return await work();
  } finally {
    if (readOwner(file) === me) rmSync(file, { force: true });
  }
}

function take(file) {
  if (write(file)) return true;
  const owner = readOwner(file);
  if (owner !== null && isGone(file, owner)) discard(file, owner);
  return false;
}

/** Linked when it is whole, so that nobody reads what is still being written; where there are no links, written. */
function write(file) {
  const own = `${file}-${process.pid}`;
  writeFileSync(own, me);
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
  } finally {
    rmSync(own, { force: true });
  }
  try {
    writeFileSync(file, me, { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

/** Takes away what a dead process has left, unless somebody else has done so and begun. */
function discard(file, owner) {
  const aside = `${file}-of-the-dead-${process.pid}`;
  try {
    renameSync(file, aside);
    if (readOwner(aside) !== owner) linkSync(aside, file);
  } catch {
    // Somebody else was quicker.
  }
  rmSync(aside, { force: true });
}

function readOwner(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

function isGone(file, owner) {
  const [, host, pid] = /^(\S+) ([1-9]\d*)$/.exec(owner) ?? [];
  if (!host || owner === me) return true;
  if (host !== hostname()) return ageOf(file) > longestElsewhereMs;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return error.code === "ESRCH";
  }
}

function ageOf(file) {
  const { mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() };
  return Date.now() - mtimeMs;
}
