import { mkdir, writeFile } from "node:fs/promises";
import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { freePort } from "../../e2e/fixtures/free-port";
import { NewsroomClient } from "../../e2e/press/newsroom-client";
import { startPostgres } from "../../scripts/testing/postgres.mjs";
import { startWaraq, workshop } from "../edition";
import { type Running, readUse } from "../processes";
import { describeMachine } from "../results";
import { type Archive, type DatabaseName, databaseOf, openArchive, readArchive, sizeOf } from "./archives";
import { type Facts, readFacts } from "./measure/facts";
import { measureNewsroom, measurePublishing } from "./measure/newsroom";
import { measurePages, measureSearches } from "./measure/pages";
import { printLines } from "./measure/print";
import type { Line, Subject } from "./measure/subject";
import { archivist } from "./staff";

const small = 1000;
const databases: DatabaseName[] = ["sqlite", "postgres"];

/** A server that loses nothing, with memory as for a machine of a few gigabytes. */
const settings = ["shared_buffers=1GB", "work_mem=32MB", "maintenance_work_mem=512MB", "effective_cache_size=4GB"];

const options = {
  stories: { type: "string", default: "200000" },
  database: { type: "string", default: "both" },
} as const;

/**
 * Measures a large archive next to a small one: `npm run bench -- archive --stories 200000 --database both`; see
 * docs/scale.md. PostgreSQL is that of DATABASE_URL, or one that is started for the run.
 */
export async function benchArchive(args: string[]): Promise<void> {
  const { stories, database } = parseArgs({ args, options }).values;
  const machine = describeMachine(loadavg()[0] ?? 0);
  const asked = databases.filter((name) => database === name || database === "both");
  const tables = [];
  for (const name of asked) tables.push({ database: name, ...(await benchDatabase(name, [small, Number(stories)])) });
  const results = { at: new Date().toISOString(), machine, tables };
  await mkdir(workshop, { recursive: true });
  await writeFile(`${workshop}/archive.json`, `${JSON.stringify(results, null, 2)}\n`);
  console.log(`\n${results.at}, ${machine.processors} processors, load before: ${machine.loadBefore.toFixed(1)}`);
  for (const table of tables) console.log(`\n${table.database}\n\n${printLoads(table.loads)}\n\n${printTable(table)}`);
}

type Table = { loads: { stories: number; seconds: number }[]; lines: Line[] };

async function benchDatabase(name: DatabaseName, counts: number[]): Promise<Table> {
  const server = name === "postgres" ? await openServer() : null;
  try {
    const archives: Archive[] = [];
    for (const count of counts) {
      console.log(`${name}: ${count.toLocaleString("en")} stories …`);
      archives.push(await openArchive(count, server?.url ?? null));
    }
    const loads = archives.map(({ stories, seconds }) => ({ stories, seconds }));
    return { loads, lines: await measureArchives(archives) };
  } finally {
    await server?.stop();
  }
}

async function openServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  const { DATABASE_URL: url } = process.env;
  return url ? { url, stop: async () => undefined } : startPostgres(settings);
}

function printLoads(loads: Table["loads"]): string {
  const rate = ({ stories, seconds }: Table["loads"][number]) => Math.round(stories / seconds).toLocaleString("en");
  return loads
    .map(
      (load) =>
        `Loaded ${load.stories.toLocaleString("en")} stories in ${load.seconds.toFixed(0)} s, ${rate(load)} a second.`,
    )
    .join("\n");
}

function printTable({ loads, lines }: Table): string {
  const head = loads.map(({ stories }) => `${stories.toLocaleString("en")} stories`);
  return printLines(head, lines);
}

async function measureArchives(archives: Archive[]): Promise<Line[]> {
  const running: Running[] = [];
  const serve = async (archive: Archive, more: Record<string, string>) => {
    const began = performance.now();
    const server = await startWaraq(archive, await freePort(), { ...databaseOf(archive), ...more });
    running.push(server);
    const origin = new URL(server.url).origin;
    const { token } = await NewsroomClient.signIn(origin, archivist, archive.password);
    const name = String(archive.stories);
    return { subject: { name, origin, pid: server.pid, token }, startMs: performance.now() - began };
  };
  const stop = async () => {
    for (const server of running.splice(0)) await server.stop();
  };
  try {
    const printing = [];
    for (const archive of archives) printing.push(await serve(archive, { PAGE_STORE_MB: "0.001" }));
    const subjects = printing.map(({ subject }) => subject);
    const facts = await factsOf(archives, subjects);
    const pages = await measurePages(subjects, facts);
    const searches = await measureSearches(subjects);
    const newsroom = await measureNewsroom(subjects, facts);
    const memory = subjects.map(({ pid }) => readUse(pid).rssMb);
    await stop();
    const storing = [];
    for (const archive of archives) storing.push((await serve(archive, {})).subject);
    const publishing = await measurePublishing(storing, await factsOf(archives, storing));
    const sizes = await Promise.all(archives.map(sizeOf));
    return [
      ...pages,
      ...searches,
      ...publishing,
      ...newsroom,
      { name: "start", unit: "ms", figures: printing.map(({ startMs }) => startMs) },
      { name: "memory after all this", unit: "MB", figures: memory },
      { name: "database", unit: "MB", figures: sizes },
    ];
  } finally {
    await stop();
  }
}

async function factsOf(archives: Archive[], subjects: Subject[]): Promise<Map<Subject, Facts>> {
  const facts = new Map<Subject, Facts>();
  for (const [at, subject] of subjects.entries()) {
    const archive = archives[at];
    if (archive) facts.set(subject, await readFacts((sql) => readArchive(archive, sql)));
  }
  return facts;
}
