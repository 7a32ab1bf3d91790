import { cp, rm } from "node:fs/promises";
import { loadavg } from "node:os";
import { resolve } from "node:path";
import { freePort } from "../e2e/fixtures/free-port";
import { ask } from "../e2e/press/ask";
import { NewsroomClient } from "../e2e/press/newsroom-client";
import { createDatabase, startPostgres } from "../scripts/testing/postgres.mjs";
import { type Bench, makeBench, startWaraq, workshop } from "./edition";
import { percentile } from "./load";
import type { Running } from "./processes";

/** A server that loses nothing. */
const settings = ["shared_buffers=256MB"];
const rounds = Number(process.env["BENCH_ROUNDS"] ?? 30);

/** From the answer to whoever saves on the first of three instances until readers of the other two are given the same. */
const loadBefore = loadavg()[0] ?? 0;
const server = await startPostgres(settings);
const running: Running[] = [];
try {
  await createDatabase(server.url, "instances");
  const database = { DATABASE_URL: `${server.url}/instances` };
  const bench = await makeBench(database);
  for (const name of ["a", "b", "c"]) {
    const dataDir = resolve(workshop, `instance-${name}`);
    await rm(dataDir, { recursive: true, force: true });
    await cp(bench.dataDir, dataDir, { recursive: true });
    running.push(await startWaraq({ dataDir }, await freePort(), database));
  }
  const origins = running.map(({ url }) => new URL(url).origin);
  console.log(`load before: ${loadBefore.toFixed(1)}; ${rounds} rounds; milliseconds from the answer to whoever saved`);
  for (const [name, times] of Object.entries(await measure(bench, origins))) {
    const [half, most] = [percentile(times, 0.5), percentile(times, 0.95)].map(Math.round);
    console.log(`${name}: p50 ${half}, p95 ${most}, slowest ${Math.round(Math.max(...times))}`);
  }
} finally {
  for (const one of running) await one.stop();
  await server.stop();
}

async function measure({ story, path, password }: Bench, [first = "", ...others]: string[]) {
  const newsroom = await NewsroomClient.signIn(first, "bench@waraq.example", password);
  const changed: number[] = [];
  const withdrawn: number[] = [];
  const untilAll = async (isSeen: (answer: Awaited<ReturnType<typeof ask>>) => boolean) => {
    const began = performance.now();
    await Promise.all(
      others.map(async (origin) => {
        while (!isSeen(await ask(origin, path)));
      }),
    );
    return performance.now() - began;
  };
  for (let round = 0; round < rounds; round += 1) {
    const dateline = `جولة ${round}`;
    await newsroom.change(`articles/${story}`, { dateline, _status: "published" });
    changed.push(await untilAll(({ status, body }) => status === 200 && body.includes(dateline)));
    await newsroom.change(`articles/${story}`, { _status: "draft" });
    withdrawn.push(await untilAll(({ status }) => status === 410));
  }
  return { "changed, seen on both others": changed, "withdrawn, 410 on both others": withdrawn };
}
