// Installs what is missing and runs every test: units beside the code, then journeys through a whole, running site.
import { spawn } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { installIfStale } from "./install.mjs";

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
process.env.NEXT_TELEMETRY_DISABLED = "1";
await installIfStale();
const { buildIfStale, bundleServer } = await import("./build.mjs");
const { findBrowser } = await import("./testing/browser.mjs");
const { readJourneys, readUnits } = await import("./testing/results.mjs");
const { createDatabase, startPostgres } = await import("./testing/postgres.mjs");
const { startTestSite } = await import("./testing/site.mjs");

const databases = ["sqlite", "postgres"];
const chosen = process.argv.find((each) => each.startsWith("--database="))?.slice("--database=".length);
const only = process.argv.slice(2).filter((each) => !each.startsWith("--database="));
// A part is run on SQLite unless it is asked for otherwise; everything on both.
const asked = chosen ? [chosen] : only.length > 0 ? ["sqlite"] : databases;
if (asked.some((each) => !databases.includes(each))) {
  process.stderr.write("Usage: npm test [-- --database=sqlite|postgres] [what Playwright takes]\n");
  process.exit(1);
}
const results = ".cache/results";
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

await bundleServer();
await buildIfStale();
const postgres = asked.includes("postgres") ? await startPostgres() : null;
const parts = [];
try {
  for (const database of asked) {
    const server = database === "postgres" ? postgres.url : "";
    const name = database === "postgres" ? "PostgreSQL" : "SQLite";
    process.stdout.write(`\nOn ${name}\n`);
    if (only.length === 0) parts.push(await timed(`units on ${name}`, () => runUnits(database, server)));
    parts.push(await timed(`journeys on ${name}`, () => runJourneys(database, server)));
  }
} finally {
  await postgres?.stop();
}
process.stdout.write("\n");
for (const { name, seconds, failures } of parts) {
  process.stdout.write(`${name}: ${seconds} s\n${failures.map((each) => `  ${each}\n`).join("")}`);
}
const total = (key) => parts.reduce((sum, part) => sum + part[key], 0);
const skipped = total("skipped") > 0 ? `, ${total("skipped")} skipped` : "";
process.stdout.write(`\n${total("passed")} passed, ${total("failed")} failed${skipped}\n`);
process.exit(total("failed") > 0 || total("passed") === 0 ? 1 : 0);

/** What knows of no database is tested once. */
async function runUnits(database, server) {
  if (server) await makeTemplate(server);
  const file = `${results}/units-${database}.json`;
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile=${file}`];
  await run(["node_modules/vitest/vitest.mjs", "run", ...reporters], { ...process.env, TEST_POSTGRES: server });
  return readUnits(file);
}

async function runJourneys(database, server) {
  const browser = await findBrowser();
  const site = await startTestSite(server || null);
  try {
    const file = `${results}/journeys-${database}.json`;
    const both = only.length === 0 && asked.length > 1 ? "1" : "";
    const told = { TEST_BOTH: both, CHROME_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: resolve(file) };
    const env = { ...process.env, ...site.env, ...told };
    await run(["node_modules/@playwright/test/cli.js", "test", "--config", "e2e/playwright.config.ts", ...only], env);
    return readJourneys(file);
  } finally {
    await site.stop();
  }
}

/** Does the migrations once; every file of tests then has a copy. */
async function makeTemplate(server) {
  await createDatabase(server, "waraq_template");
  const settings = {
    DATABASE_URL: `${server}/waraq_template`,
    DATA_DIR: ".cache/template",
    WARAQ_SECRET: "x".repeat(32),
  };
  const code = await run(["scripts/command.mjs", "migrate"], { ...process.env, ...settings });
  if (code !== 0) throw new Error("the migrations could not be done on PostgreSQL");
}

async function timed(name, work) {
  const start = performance.now();
  return { ...(await work()), name, seconds: Math.round((performance.now() - start) / 1000) };
}

function run(command, env = process.env) {
  return new Promise((done) => {
    spawn(process.execPath, command, { stdio: ["ignore", "inherit", "inherit"], env }).on("exit", done);
  });
}
