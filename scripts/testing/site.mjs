import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { randomBytes } from "node:crypto";
import { freePort } from "./free-port.mjs";
import { createDatabase } from "./postgres.mjs";
import { startMailSink } from "./mail-sink.mjs";

const roles = ["admin", "editor", "reporter"];
const prepared = "prepared";
const startMs = 300_000;

/**
 * Starts a whole site the way a newcomer does, in a folder of its own with a space in its path, and adds one person
 * of each role with the command for it.
 * @param {string | null} postgres the server on which the site has its database; SQLite when left out
 * @returns the environment that journeys need, and `stop`
 */
export async function startTestSite(postgres = null) {
  const folder = mkdtempSync(join(tmpdir(), "waraq test "));
  const dataDir = join(folder, "data");
  const port = await freePort();
  const baseUrl = `http://localhost:${port}`;
  const mailDir = join(folder, "mails");
  const mails = await startMailSink(mailDir);
  const settings = {
    ...process.env,
    PORT: String(port),
    DATA_DIR: dataDir,
    DATABASE_URL: "",
    SITE_URL: baseUrl,
    WARAQ_SECRET: "",
    SMTP_URL: mails.url,
  };
  const password = randomBytes(12).toString("hex");
  let firstOutput = "";
  if (postgres) {
    // A database that somebody uses cannot be copied: what tests want copies of is made beforehand.
    await createDatabase(postgres, prepared);
    const before = { ...settings, DATABASE_URL: `${postgres}/${prepared}`, WARAQ_SECRET: keepSecret(dataDir) };
    firstOutput = runToEnd("prepare", [], before);
    for (const role of roles) addPerson(role, password, before);
    await createDatabase(postgres, "site", prepared);
    settings.DATABASE_URL = `${postgres}/site`;
  }
  const server = spawn(process.execPath, ["scripts/start.mjs"], {
    env: settings,
    stdio: ["ignore", "pipe", "inherit"],
  });
  firstOutput += await readUntilReady(server);
  if (!postgres) for (const role of roles) addPerson(role, password, settings);
  return {
    env: {
      BASE_URL: baseUrl,
      DATABASE_URL: settings.DATABASE_URL,
      TEST_POSTGRES: postgres ?? "",
      TEST_PREPARED: postgres ? prepared : "",
      TEST_DATA_DIR: dataDir,
      TEST_MAIL_DIR: mailDir,
      TEST_SMTP_URL: mails.url,
      TEST_PASSWORD: password,
      TEST_FIRST_OUTPUT: firstOutput,
    },
    stop: async () => {
      await stopServer(server);
      await mails.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Writes a secret where the start would. */
function keepSecret(dataDir) {
  const secret = randomBytes(32).toString("hex");
  mkdirSync(dataDir);
  writeFileSync(join(dataDir, "secret"), secret, { mode: 0o600 });
  return secret;
}

function addPerson(role, password, settings) {
  const args = ["--email", `${role}@test.example`, "--role", role];
  runToEnd("user", args, { ...settings, WARAQ_PASSWORD: password });
}

/** Runs one of the project's commands. @returns what it printed */
function runToEnd(name, args, env) {
  const command = ["scripts/command.mjs", name, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8", env });
  if (status !== 0) throw new Error(`${name} failed: ${stderr || stdout}`);
  return stdout;
}

function readUntilReady(server) {
  return new Promise((resolve, reject) => {
    let output = "";
    const timer = setTimeout(() => reject(new Error(`the site did not start:\n${output}`)), startMs);
    server.stdout.on("data", (chunk) => {
      output += chunk;
      if (!output.includes("/admin\n")) return;
      clearTimeout(timer);
      resolve(output);
    });
    server.once("exit", (code) => reject(new Error(`the site ended with code ${code}:\n${output}`)));
  });
}

function stopServer(server) {
  return new Promise((resolve) => {
    if (server.exitCode !== null) return resolve();
    server.once("exit", () => resolve());
    server.kill("SIGTERM");
  });
}
