import { cpus, totalmem } from "node:os";
import type { FirstView } from "./first-view";
import type { Lighthouse } from "./lighthouse";
import type { Load } from "./load";
import type { Misses } from "./misses";
import { findProgram } from "./processes";
import type { Publishing } from "./publishing";

export type Results = {
  at: string;
  machine: { processors: number; model: string; memoryGb: number; node: string; loadBefore: number };
  missing: string[];
  bytes: { html: number; headers: number; script: number; fonts: number };
  subjects: Record<string, Load>;
  misses: Misses;
  publishing: Publishing;
  views: Record<string, FirstView>;
  lighthouse: Lighthouse | null;
};

export function describeMachine(loadBefore: number): Results["machine"] {
  return {
    processors: cpus().length,
    model: cpus()[0]?.model ?? "unknown",
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    loadBefore,
  };
}

/** What could not be measured as well as it should, and what would have to be installed for it. */
export function listMissing(lighthouse: Lighthouse | null): string[] {
  return [
    ...(findProgram("wrk") ? [] : ["wrk is not installed: a slower loop in Node asked in its place"]),
    ...(findProgram("nginx") ? [] : ["nginx is not installed: there is nothing to compare with it"]),
    ...(lighthouse ? [] : ["lighthouse is not installed: there are no scores"]),
  ];
}
