import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const usual = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Path of a Chromium: the one that CHROME_PATH names, one that is installed, or one that is installed now. */
export async function findBrowser() {
  const found = knownBrowser();
  if (found) return found;
  process.stdout.write("Installing a browser for the tests …\n");
  spawnSync(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "--with-deps", "chromium"], {
    stdio: "ignore",
  });
  if (!knownBrowser() && process.getuid?.() === 0) {
    spawnSync("apt-get", ["update"], { stdio: "ignore" });
    spawnSync("apt-get", ["install", "--yes", "--no-install-recommends", "chromium"], { stdio: "ignore" });
  }
  const installed = knownBrowser();
  if (installed) return installed;
  process.stderr.write("No Chromium was found or could be installed: set CHROME_PATH to one.\n");
  process.exit(1);
}

function knownBrowser() {
  const candidates = [process.env.CHROME_PATH, chromium.executablePath(), ...usual];
  return candidates.find((path) => path && existsSync(path)) ?? null;
}
