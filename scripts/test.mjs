// Installs what is missing and runs every test: units beside the code, then journeys through a whole, running site.
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { installIfStale } from "./install.mjs";

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
process.env.NEXT_TELEMETRY_DISABLED = "1";
installIfStale();
const { buildIfStale, bundleServer } = await import("./build.mjs");
const { findBrowser } = await import("./testing/browser.mjs");
const { startTestSite } = await import("./testing/site.mjs");

const only = process.argv.slice(2);
const results = ".cache/results";
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

await bundleServer();
await buildIfStale();
const units = only.length > 0 ? none() : await runUnits();
const journeys = await runJourneys();
const total = (key) => units[key] + journeys[key];
const skipped = total("skipped") > 0 ? `, ${total("skipped")} skipped` : "";
process.stdout.write(`\n${total("passed")} passed, ${total("failed")} failed${skipped}\n`);
process.exit(total("failed") > 0 || total("passed") === 0 ? 1 : 0);

async function runUnits() {
  const file = `${results}/units.json`;
  await run(["node_modules/vitest/vitest.mjs", "run", "--reporter=default", "--reporter=json", `--outputFile=${file}`]);
  const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites, success } = readResults(file);
  const failed = success ? 0 : Math.max(numFailedTests, numFailedTestSuites, 1);
  return { passed: numPassedTests, failed, skipped: numPendingTests };
}

async function runJourneys() {
  const browser = await findBrowser();
  const site = await startTestSite();
  try {
    const file = `${results}/journeys.json`;
    const env = { ...process.env, ...site.env, CHROME_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: resolve(file) };
    await run(["node_modules/@playwright/test/cli.js", "test", "--config", "e2e/playwright.config.ts", ...only], env);
    const { stats, errors } = readResults(file);
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, skipped: stats.skipped };
  } finally {
    await site.stop();
  }
}

function readResults(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    process.stderr.write(`A test runner ended without results (${file}).\n`);
    return {
      success: false,
      numPassedTests: 0,
      numFailedTests: 1,
      numPendingTests: 0,
      stats: { ...none(), unexpected: 1, expected: 0, flaky: 0 },
      errors: [],
    };
  }
}

function none() {
  return { passed: 0, failed: 0, skipped: 0 };
}

function run(command, env = process.env) {
  return new Promise((done) => {
    spawn(process.execPath, command, { stdio: ["ignore", "inherit", "inherit"], env }).on("exit", done);
  });
}
