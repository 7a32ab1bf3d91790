// Installs the packages of package-lock.json when they are not there yet.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { alone } from "./alone.mjs";

const stamp = "node_modules/.waraq-installed";

export async function installIfStale() {
  requireNode(20, 9);
  if (!isInstalled()) await alone("install", () => isInstalled() || install());
}

function isInstalled() {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === hashLockfile();
}

function hashLockfile() {
  return createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
}

function install() {
  process.stdout.write("Installing packages …\n");
  const npm = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--include=dev", "--loglevel=error"], {
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (npm.status !== 0) {
    process.stderr.write("npm ci failed: see the lines above.\n");
    process.exit(1);
  }
  writeFileSync(stamp, hashLockfile());
}

function requireNode(major, minor) {
  const [have = 0, haveMinor = 0] = process.versions.node.split(".").map(Number);
  if (have > major || (have === major && haveMinor >= minor)) return;
  process.stderr.write(`Node ${major}.${minor} or newer is needed; this is ${process.versions.node}.\n`);
  process.exit(1);
}
