// Builds the site, the press and the reader's script, each only when its sources have changed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "esbuild";
import { alone } from "./alone.mjs";

const cache = ".cache";
const stamp = ".next/waraq-built";
const sources = [
  "app",
  "arabic",
  "browser",
  "components",
  "domain",
  "i18n",
  "messages",
  "newsroom",
  "press",
  "public",
  "stories",
];
const single = [
  "env.bucket.ts",
  "env.ts",
  "next.config.js",
  "package-lock.json",
  "postcss.config.mjs",
  "proxy.ts",
  "tsconfig.json",
];

/** Bundles the press for Node and gives the path of the bundle. */
export async function bundleServer() {
  const outfile = resolve(cache, "server.mjs");
  const { outputFiles } = await build({
    entryPoints: ["scripts/serve.ts"],
    outfile,
    write: false,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    logLevel: "error",
  });
  writeChanged(outfile, outputFiles[0].contents);
  return outfile;
}

/**
 * Bundles the reader's script under a name made from its content, into `public/assets`, and the worker that keeps
 * stories for reading without a connection, which must stand at the root.
 */
export async function bundleBrowser() {
  const script = await bundleOne("browser/main.ts", "esm");
  const hash = createHash("sha256").update(script).digest("hex").slice(0, 12);
  const url = `/assets/reader-${hash}.js`;
  mkdirSync("public/assets", { recursive: true });
  for (const old of readdirSync("public/assets"))
    if (old.startsWith("reader-") && !old.includes(hash)) rmSync(join("public/assets", old));
  writeSmall(join("public", url), script);
  writeChanged("components/shell/reader-script.json", Buffer.from(`${JSON.stringify({ url })}\n`));
  writeSmall("public/sw.js", await bundleOne("browser/worker.ts", "iife", { readerScript: JSON.stringify(url) }));
}

/** Writes a file and its small versions beside it. */
function writeSmall(path, contents) {
  writeChanged(path, contents);
  writeChanged(`${path}.br`, brotliCompressSync(contents));
  writeChanged(`${path}.gz`, gzipSync(contents, { level: 9 }));
}

/** Writes what differs, at one stroke: another start may be reading these files, and a site serving them. */
function writeChanged(path, contents) {
  if (existsSync(path) && readFileSync(path).equals(contents)) return;
  mkdirSync(cache, { recursive: true });
  const unfinished = join(cache, `unfinished-${process.pid}`);
  writeFileSync(unfinished, contents);
  renameSync(unfinished, path);
}

async function bundleOne(entry, format, define = {}) {
  const options = { bundle: true, minify: true, target: "es2020", write: false, logLevel: "error" };
  const { outputFiles } = await build({ ...options, entryPoints: [entry], format, define });
  return outputFiles[0].contents;
}

/** Runs `next build` when anything that it is made from differs from last time. */
export async function buildIfStale() {
  await bundleBrowser();
  if (!isBuilt(hashSources())) await alone("build", buildSite);
}

function isBuilt(wanted) {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === wanted;
}

function buildSite() {
  // Looked at anew: another command may have built it meanwhile, and somebody changed it.
  const wanted = hashSources();
  if (isBuilt(wanted)) return;
  process.stdout.write("Building the site …\n");
  const next = spawnSync(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  if (next.status !== 0) {
    process.stderr.write(`${next.stdout}\n${next.stderr}\nThe build failed: see the lines above.\n`);
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}

function hashSources() {
  const hash = createHash("sha256");
  for (const file of [...sources.flatMap(filesIn), ...single].toSorted((a, b) => (a < b ? -1 : 1)))
    hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildIfStale();
