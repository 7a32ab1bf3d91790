import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Bench, settingsOf, workshop } from "./edition";
import { type Running, runProgram, startProgram } from "./processes";

const folder = join(workshop, "isr");
const stamp = join(folder, ".next", "bench-built");
const kept = /^(?:node_modules|data|bench|e2e|docs|test-results|package-lock\.json|.*\.tsbuildinfo|\..*)$/;

/**
 * The same site as a usual Next application: without the press, its pages kept and revalidated by Next (ISR), its
 * answers compressed by Next as it does unless told otherwise. It is made from a copy, in which the layout says
 * `revalidate` in place of `force-dynamic`; everything else is the same code and the same database.
 */
export function buildIsrSite(bench: Bench): void {
  const wanted = readFileSync(".next/waraq-built", "utf8");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const filter = (path: string) => !/\.test\.tsx?$/.test(path);
  for (const name of readdirSync(".")) {
    if (!kept.test(name)) cpSync(name, join(folder, name), { recursive: true, filter });
  }
  edit("app/(site)/[locale]/layout.tsx", (text) =>
    text.replace(
      'export const dynamic = "force-dynamic";',
      'export const revalidate = 60;\nexport const dynamic = "force-static";\n' +
        'export function generateStaticParams() {\n  return [{ locale: "ar" }, { locale: "en" }];\n}',
    ),
  );
  edit(
    "app/(site)/[locale]/news/[id]/[[...slug]]/page.tsx",
    (text) => `${text}\nexport function generateStaticParams() {\n  return [];\n}\n`,
  );
  edit("next.config.js", (text) => text.replace("compress: false", 'compress: process.env.BENCH_COMPRESS !== "0"'));
  const env = { ...settingsOf(bench.dataDir, bench.port), WARAQ_SECRET: secretOf(bench), NEXT_TELEMETRY_DISABLED: "1" };
  runProgram([process.execPath, resolve("node_modules/next/dist/bin/next"), "build"], { cwd: folder, env });
  writeFileSync(stamp, wanted);
}

export function startIsrSite(bench: Bench, port: number, compress: boolean): Promise<Running> {
  const command = [process.execPath, resolve("node_modules/next/dist/bin/next"), "start", folder, "-p", String(port)];
  const env = {
    ...settingsOf(bench.dataDir, port),
    WARAQ_SECRET: secretOf(bench),
    NEXT_TELEMETRY_DISABLED: "1",
    BENCH_COMPRESS: compress ? "1" : "0",
  };
  return startProgram({ command, env, url: `http://127.0.0.1:${port}${bench.path}` });
}

function secretOf({ dataDir }: Bench): string {
  return readFileSync(join(dataDir, "secret"), "utf8").trim();
}

function edit(path: string, change: (text: string) => string): void {
  const file = join(folder, path);
  const before = readFileSync(file, "utf8");
  const after = change(before);
  if (after === before) throw new Error(`${path} no longer reads as the benchmark expects`);
  writeFileSync(file, after);
}
