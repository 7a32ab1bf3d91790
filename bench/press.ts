import { mkdir, writeFile } from "node:fs/promises";
import { loadavg } from "node:os";
import { brotliCompressSync } from "node:zlib";
import { freePort } from "../e2e/fixtures/free-port";
import { ask, askForBrotli } from "../e2e/press/ask";
import { type Bench, makeBench, startWaraq } from "./edition";
import { measureFirstView, openBrowser } from "./first-view";
import { buildIsrSite, startIsrSite } from "./isr-site";
import { runLighthouse } from "./lighthouse";
import { type Load, measureLoad, percentile } from "./load";
import { measureMisses } from "./misses";
import { startNginx } from "./nginx";
import { printResults } from "./print-results";
import type { Running } from "./processes";
import { measurePublishing } from "./publishing";
import { describeMachine, listMissing, type Results } from "./results";

/** Measures everything in one run on one story; see docs/bench.md. */
const rounds = Number(process.env["BENCH_ROUNDS"] ?? 3);
const seconds = Number(process.env["BENCH_SECONDS"] ?? 5);

const [loadBefore = 0] = loadavg();
console.log("Building the site and its copy with ISR …");
const bench = await makeBench();
buildIsrSite(bench);

const running: Running[] = [];
try {
  await writeResults(await measure(bench));
} finally {
  for (const { stop } of running) await stop();
}

async function start(starting: Promise<Running | null>, path: string) {
  const server = await starting;
  if (server) running.push(server);
  return server && { url: new URL(path, server.url).href, pid: server.pid };
}

async function measure({ path, ...rest }: Bench): Promise<Results> {
  const site = { path, ...rest };
  const waraq = await start(startWaraq(site, await freePort()), path);
  const fresh = await start(startWaraq(site, await freePort(), { PAGE_STORE_MB: "0" }), path);
  const isr = await start(startIsrSite(site, await freePort(), true), path);
  const plain = await start(startIsrSite(site, await freePort(), false), path);
  if (!waraq || !fresh || !isr || !plain) throw new Error("a server did not start");
  const origin = new URL(waraq.url).origin;
  const answer = await askForBrotli(origin, path);
  const nginx = await start(startNginx(answer, await freePort()), "/page");

  const targets = {
    waraq,
    "next start, ISR": isr,
    "next start, ISR, not compressed": plain,
    ...(nginx ? { nginx } : {}),
  };
  const subjects = await measureInTurn(targets);
  console.log("Misses, publishing, first views …");
  const misses = await measureMisses(fresh);
  const publishing = await measurePublishing(site, origin);
  // Readers of the first views are not the first readers: every version has been printed and made small.
  const light = { "save-data": "on" };
  await askForBrotli(origin, path);
  await askForBrotli(origin, path, light);
  const browser = await openBrowser();
  const views = {
    waraq: await measureFirstView(browser, waraq.url),
    "waraq, lite": await measureFirstView(browser, waraq.url, light),
    "next start, ISR": await measureFirstView(browser, isr.url),
  };
  await browser.close();
  const lighthouse = runLighthouse(waraq.url);
  return {
    at: new Date().toISOString(),
    machine: describeMachine(loadBefore),
    missing: listMissing(lighthouse),
    bytes: await countBytes(origin, path),
    subjects,
    misses,
    publishing,
    views,
    lighthouse,
  };
}

/** Every server in turn, several times over, so that whatever else the machine does meets all of them alike. */
async function measureInTurn(targets: Record<string, { url: string; pid: number }>): Promise<Record<string, Load>> {
  const loads: Record<string, Load[]> = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, target] of Object.entries(targets)) {
      console.log(`Round ${round + 1} of ${rounds}: ${name}`);
      loads[name] = [...(loads[name] ?? []), await measureLoad(target, seconds)];
    }
  }
  return Object.fromEntries(Object.entries(loads).map(([name, all]) => [name, mediansOf(all)]));
}

function mediansOf(loads: Load[]): Load {
  const all = (key: keyof Load) => loads.map((load) => load[key]);
  return {
    requestsPerSecond: percentile(all("requestsPerSecond"), 0.5),
    p50Ms: percentile(all("p50Ms"), 0.5),
    p99Ms: percentile(all("p99Ms"), 0.5),
    errors: Math.max(...all("errors")),
    cpuUs: percentile(all("cpuUs"), 0.5),
    rssMb: Math.max(...all("rssMb")),
  };
}

async function countBytes(origin: string, path: string): Promise<Results["bytes"]> {
  const { body, headers } = await askForBrotli(origin, path);
  const html = (await ask(origin, path)).body.toString();
  const size = async (href = "") => (await ask(origin, href)).body;
  const fonts = [...html.matchAll(/as="font"[^>]* href="([^"]+)"/g)].map(([, href]) => href);
  const script = /<script[^>]* src="([^"]+)"/.exec(html)?.[1];
  const fontBytes = await Promise.all(fonts.map(async (href) => (await size(href)).length));
  return {
    html: body.length,
    headers: Object.entries(headers).join("\r\n").length,
    script: brotliCompressSync(await size(script)).length,
    fonts: fontBytes.reduce((sum, one) => sum + one, 0),
  };
}

async function writeResults(results: Results): Promise<void> {
  await mkdir("bench/results", { recursive: true });
  const text = `${JSON.stringify(results, null, 2)}\n`;
  for (const name of ["latest", results.at.slice(0, 10)]) await writeFile(`bench/results/${name}.json`, text);
  console.log(`\n${printResults(results)}\n`);
}
