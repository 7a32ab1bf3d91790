import { readUse } from "./processes";
import { askOnce, percentile } from "./load";

export type Misses = { medianMs: number; p99Ms: number; slowestMs: number; cpuMs: number; rssMb: number };

const warmUp = 30;
const count = 200;

/**
 * How long one reader waits for a page that has to be printed: a server without a store, one request at a time. The
 * processor time for each includes the small version that is made afterwards.
 */
export async function measureMisses({ url, pid }: { url: string; pid: number }): Promise<Misses> {
  for (let asked = 0; asked < warmUp; asked += 1) await askOnce(url);
  const times: number[] = [];
  const before = readUse(pid);
  for (let asked = 0; asked < count; asked += 1) {
    const begun = performance.now();
    await askOnce(url);
    times.push(performance.now() - begun);
  }
  const { cpuMs, rssMb } = readUse(pid);
  return {
    medianMs: percentile(times, 0.5),
    p99Ms: percentile(times, 0.99),
    slowestMs: Math.max(...times),
    cpuMs: (cpuMs - before.cpuMs) / count,
    rssMb,
  };
}
