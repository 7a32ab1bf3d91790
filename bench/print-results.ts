import { compareBudgets, isMet } from "./budgets";
import type { Results } from "./results";

/** The results as tables in Markdown. */
export function printResults(results: Results): string {
  const { subjects, views, machine, missing, misses, publishing } = results;
  const best = subjects["next start, ISR"]?.requestsPerSecond ?? null;
  const rates = Object.entries(subjects).map(([name, load]) => [
    name,
    whole(load.requestsPerSecond),
    best ? `${(load.requestsPerSecond / best).toFixed(1)} ×` : "",
    load.p50Ms.toFixed(2),
    load.p99Ms.toFixed(2),
    whole(load.cpuUs),
    whole(load.rssMb),
    String(load.errors),
  ]);
  const seen = Object.entries(views).map(([name, one]) => [
    name,
    whole(one.bytes),
    whole(one.byKind["Script"] ?? 0),
    String(one.requests),
    whole(one.fcpMs),
    whole(one.lcpMs),
    whole(one.loadMs),
    one.cls.toFixed(3),
  ]);
  const budgets = compareBudgets(results).map((budget) => {
    const met = isMet(budget);
    const bound = budget.atMost === undefined ? `≥ ${budget.atLeast}` : `≤ ${budget.atMost.toLocaleString("en")}`;
    const measured = budget.measured === null ? "not measured" : `${round(budget.measured)} ${budget.unit}`;
    return [budget.name, bound, measured, met === null ? "–" : met ? "met" : "MISSED"];
  });
  return [
    `${results.at}, ${machine.processors} × ${machine.model}, Node ${machine.node}, load before: ${machine.loadBefore.toFixed(1)}`,
    ...missing.map((line) => `Missing: ${line}.`),
    table(["32 connections, keep-alive", "requests/s", "÷ ISR", "p50 ms", "p99 ms", "CPU µs", "MB", "errors"], rates),
    table(["first view on a slow phone", "bytes", "script", "requests", "FCP ms", "LCP ms", "load ms", "CLS"], seen),
    `A miss: median ${round(misses.medianMs)} ms, p99 ${round(misses.p99Ms)} ms, ${round(misses.cpuMs)} ms of processor time.`,
    `Publishing: saved after ${round(publishing.savedMedianMs)} ms, seen after ${round(publishing.medianMs)} ms (medians).`,
    table(["budget", "bound", "measured", ""], budgets),
  ].join("\n\n");
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function whole(amount: number): string {
  return Math.round(amount).toLocaleString("en");
}

function round(amount: number): string {
  return amount >= 100 ? whole(amount) : String(Math.round(amount * 100) / 100);
}
