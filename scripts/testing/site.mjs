import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { randomBytes } from "node:crypto";
import { freePort } from "./free-port.mjs";
import { createDatabase } from "./postgres.mjs";
import { startMailSink } from "./mail-sink.mjs";

const roles = ["admin", "editor", "reporter"];
const startMs = 300_000;

/**
 * Starts a whole site the way a newcomer does, in a folder of its own with a space in its path, and adds one person
 * of each role with the command for it. What it is then is kept for tests that want a copy; the site that they share
 * starts on such a copy.
 * @param {string | null} postgres the server on which the site has its database; SQLite when left out
 * @returns the environment that journeys need, and `stop`
 */
export async function startTestSite(postgres = null) {
  const folder = mkdtempSync(join(tmpdir(), "waraq test "));
  const preparedDir = join(folder, "prepared");
  const preparedUrl = postgres ? `${postgres}/prepared` : "";
  const dataDir = join(folder, "data");
  const databaseUrl = postgres ? `${postgres}/site` : "";
  const port = await freePort();
  const baseUrl = `http://localhost:${port}`;
  const mailDir = join(folder, "mails");
  const mails = await startMailSink(mailDir);
  const settings = { ...process.env, PORT: String(port), SITE_URL: baseUrl, WARAQ_SECRET: "", SMTP_URL: mails.url };
  const password = randomBytes(12).toString("hex");

  if (postgres) await createDatabase(postgres, "prepared");
  const first = { ...settings, DATA_DIR: preparedDir, DATABASE_URL: preparedUrl };
  const newcomer = startSite(first);
  let firstOutput = "";
  try {
    firstOutput = await readUntilReady(newcomer);
    for (const role of roles) addPerson(role, password, first);
  } finally {
    await stopServer(newcomer);
  }

  cpSync(preparedDir, dataDir, { recursive: true });
  if (postgres) await createDatabase(postgres, "site", "prepared");
  const server = startSite({ ...settings, DATA_DIR: dataDir, DATABASE_URL: databaseUrl });
  await readUntilReady(server);
  return {
    env: {
      BASE_URL: baseUrl,
      DATABASE_URL: databaseUrl,
      TEST_POSTGRES: postgres ?? "",
      TEST_DATA_DIR: dataDir,
      TEST_PREPARED_DIR: preparedDir,
      TEST_PREPARED_DATABASE_URL: preparedUrl,
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

function startSite(env) {
  return spawn(process.execPath, ["scripts/start.mjs"], { env, stdio: ["ignore", "pipe", "inherit"] });
}

function addPerson(role, password, env) {
  const command = ["scripts/command.mjs", "user", "--email", `${role}@test.example`, "--role", role];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    encoding: "utf8",
    env: { ...env, WARAQ_PASSWORD: password },
  });
  if (status !== 0) throw new Error(`nobody could be added: ${stderr || stdout}`);
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
