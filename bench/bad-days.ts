import { freePort } from "../e2e/fixtures/free-port";
import { type Answer, ask } from "../e2e/press/ask";
import { makeBench, startWaraq } from "./edition";
import { readUse } from "./processes";

/**
 * Ten thousand invented addresses and ten thousand invented parameters, while a reader goes on reading the front page.
 * Ends with code 1 when the front page was ever not there, was printed anew, or memory grew beyond 512 MB.
 */
const count = Number(process.env["FLOOD"] ?? 10_000);
const atOnce = 64;
const mostMb = 512;

type Flood = { name: string; path: (at: number) => string; statuses: number[] };

const floods: Flood[] = [
  { name: "unknown addresses", path: (at) => `/invented/${at}`, statuses: [404, 503] },
  { name: "long unknown addresses", path: (at) => `/${"x".repeat(4000)}${at}`, statuses: [404, 503] },
  { name: "unknown stories", path: (at) => `/news/${900_000_000 + at}`, statuses: [404, 503] },
  { name: "invented names of a story", path: (at) => `/news/1/invented-${at}`, statuses: [308, 410, 404, 503] },
  { name: "unknown tags", path: (at) => `/tag/invented-${at}`, statuses: [404, 503] },
  { name: "invented parameters", path: (at) => `/?invented=${at}`, statuses: [200] },
  { name: "invented spellings", path: (at) => `/${"a/../".repeat(1 + (at % 50))}?${at}`, statuses: [200] },
];

const bench = await makeBench();
const server = await startWaraq(bench, await freePort());
const front = await ask(server.url, "/");
const problems: string[] = [];
let most = 0;
try {
  for (const flood of floods) await measureFlood(flood);
} finally {
  await server.stop();
}
console.log(problems.length === 0 ? `Memory at most ${Math.round(most)} MB.` : problems.join("\n"));
process.exit(problems.length === 0 ? 0 : 1);

async function measureFlood({ name, path, statuses }: Flood): Promise<void> {
  let next = 0;
  const seen = new Map<number, number>();
  const work = async () => {
    for (let at = next++; at < count; at = next++) {
      const { status } = await ask(server.url, path(at));
      seen.set(status, (seen.get(status) ?? 0) + 1);
    }
  };
  const begun = performance.now();
  const flooding = Promise.all(Array.from({ length: atOnce }, work));
  const slowest = await readOnUntil(flooding, name);
  const seconds = (performance.now() - begun) / 1000;
  const { rssMb } = readUse(server.pid);
  most = Math.max(most, rssMb);
  const strange = [...seen.keys()].filter((status) => !statuses.includes(status));
  if (strange.length > 0) problems.push(`${name}: answered ${strange.join(", ")}`);
  if (rssMb > mostMb) problems.push(`${name}: ${Math.round(rssMb)} MB of memory`);
  const counts = [...seen].map(([status, times]) => `${times} × ${status}`).join(", ");
  console.log(
    `${name}: ${counts} in ${seconds.toFixed(1)} s; front page ≤ ${Math.round(slowest)} ms; ${Math.round(rssMb)} MB`,
  );
}

/** Reads the front page until the flood has ended. @returns how long the slowest reading took, in ms */
async function readOnUntil(flooding: Promise<unknown>, name: string): Promise<number> {
  const flood = { ended: false };
  void flooding.finally(() => (flood.ended = true));
  let slowest = 0;
  while (!flood.ended) {
    const begun = performance.now();
    const answer: Answer | null = await ask(server.url, "/").catch(() => null);
    slowest = Math.max(slowest, performance.now() - begun);
    if (answer?.status !== 200 || !answer.body.equals(front.body)) {
      problems.push(`${name}: the front page answered ${answer?.status ?? "nothing"}`);
      break;
    }
  }
  await flooding;
  return slowest;
}
