// Installs the packages of package-lock.json when they are not there yet.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** What npm writes when it has installed everything, whoever called it. */
const installed = "node_modules/.package-lock.json";

export function installIfStale() {
  requireNode(20, 9);
  if (isInstalled()) return;
  process.stdout.write("Installing packages …\n");
  const npm = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--include=dev", "--loglevel=error"], {
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (npm.status !== 0) {
    process.stderr.write("npm ci failed: see the lines above.\n");
    process.exit(1);
  }
}

/** Whether each package that is wanted is there in its version. What is optional may be of another machine's kind. */
function isInstalled() {
  if (!existsSync(installed)) return false;
  const [wanted, there] = ["package-lock.json", installed].map(
    (file) => JSON.parse(readFileSync(file, "utf8")).packages,
  );
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === "" || (there[path] ? there[path].version === version : optional === true),
  );
}

function requireNode(major, minor) {
  const [have = 0, haveMinor = 0] = process.versions.node.split(".").map(Number);
  if (have > major || (have === major && haveMinor >= minor)) return;
  process.stderr.write(`Node ${major}.${minor} or newer is needed; this is ${process.versions.node}.\n`);
  process.exit(1);
}
