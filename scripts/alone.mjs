// Two commands in one folder: what one installs or builds the other must not delete meanwhile.
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";

const folder = ".cache";
const pauseMs = 200;
// A process that was killed may have left its number to another one.
const longestMs = 30 * 60_000;

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
    if (!waits) process.stdout.write(`Waiting for another command (${name}) …\n`);
    waits = true;
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file) {
  const own = `${file}-${process.pid}`;
  // Linked when it is whole: nobody reads a number that is still being written.
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  } finally {
    rmSync(own, { force: true });
  }
  const owner = readOwner(file);
  if (owner !== null && isGone(file, owner)) discard(file, owner);
  return false;
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
  const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  if (!/^[1-9]\d*$/.test(owner) || owner === String(process.pid) || age > longestMs) return true;
  try {
    process.kill(Number(owner), 0);
    return false;
  } catch (error) {
    return error.code === "ESRCH";
  }
}
