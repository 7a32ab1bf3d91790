import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

// Chromium without its own windows and menus: it paints the same pages with less than a third of the work.
const shell = "/usr/bin/chromium-headless-shell";
const usual = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Path of a Chromium: the one that CHROME_PATH names, one that is installed, or one that is installed now. */
export async function findBrowser() {
  const named = firstThere([process.env.CHROME_PATH, shell]);
  if (named) return named;
  if (isDebianRoot()) {
    process.stdout.write("Installing a browser for the tests …\n");
    spawnSync("apt-get", ["update"], { stdio: "ignore" });
    spawnSync("apt-get", ["install", "--yes", "--no-install-recommends", "chromium-headless-shell"], {
      stdio: "ignore",
    });
  }
  const known = firstThere([shell, chromium.executablePath(), ...usual]);
  if (known) return known;
  process.stdout.write("Installing a browser for the tests …\n");
  spawnSync(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "--with-deps", "chromium"], {
    stdio: "ignore",
  });
  const installed = firstThere([chromium.executablePath()]);
  if (installed) return installed;
  process.stderr.write("No Chromium was found or could be installed: set CHROME_PATH to one.\n");
  process.exit(1);
}

function firstThere(paths) {
  return paths.find((path) => path && existsSync(path)) ?? null;
}

function isDebianRoot() {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}
