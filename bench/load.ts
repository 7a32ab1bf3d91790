import { Agent, request } from "node:http";
import { findProgram, readUse, runProgram } from "./processes";

export type Load = {
  requestsPerSecond: number;
  p50Ms: number;
  p99Ms: number;
  errors: number;
  /** Processor time of the server for each request. */
  cpuUs: number;
  rssMb: number;
};

type Target = { url: string; pid: number };

const connections = 32;
const encodings = "br, gzip";

/** Asks for one address as often as it goes for so many seconds, from 32 connections. */
export async function measureLoad({ url, pid }: Target, seconds: number): Promise<Load> {
  const before = readUse(pid);
  const wrk = findProgram("wrk");
  const result = wrk ? runWrk(wrk, url, seconds) : await runLoop(url, seconds);
  const after = readUse(pid);
  const cpuUs = ((after.cpuMs - before.cpuMs) * 1000) / Math.max(1, result.requests);
  const { requests, ...measured } = result;
  return { requestsPerSecond: requests / seconds, ...measured, cpuUs, rssMb: after.rssMb };
}

function runWrk(wrk: string, url: string, seconds: number) {
  const flags = ["-t", "1", "-c", String(connections), "-d", `${seconds}s`, "--latency"];
  const text = runProgram([wrk, ...flags, "-H", `Accept-Encoding: ${encodings}`, url]);
  const errors = /Non-2xx or 3xx responses: (\d+)/.exec(text)?.[1] ?? "0";
  const requests = Number(/(\d+) requests in/.exec(text)?.[1] ?? 0);
  return { requests, p50Ms: readMs(text, "50%"), p99Ms: readMs(text, "99%"), errors: Number(errors) };
}

const unitsMs = new Map([
  ["us", 0.001],
  ["ms", 1],
  ["s", 1000],
]);

function readMs(text: string, share: string): number {
  const [, amount = "0", unit = "ms"] = new RegExp(`${share}\\s+([\\d.]+)(us|ms|s)`).exec(text) ?? [];
  return Number(amount) * (unitsMs.get(unit) ?? 1);
}

/** Where wrk is not installed. It asks more slowly than wrk does, so that only ratios within one run mean something. */
async function runLoop(url: string, seconds: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let errors = 0;
  const end = performance.now() + seconds * 1000;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < end) {
        const begun = performance.now();
        const status = await askOnce(url, agent).catch(() => 0);
        times.push(performance.now() - begun);
        if (status !== 200) errors += 1;
      }
    }),
  );
  agent.destroy();
  return { requests: times.length, p50Ms: percentile(times, 0.5), p99Ms: percentile(times, 0.99), errors };
}

export function askOnce(url: string, agent?: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    request(url, { headers: { "accept-encoding": encodings }, ...(agent ? { agent } : {}) }, (answer) => {
      answer.resume().on("end", () => resolve(answer.statusCode ?? 0));
    })
      .on("error", reject)
      .end();
  });
}

/** The number that the share of all does not exceed. */
export function percentile(numbers: number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
