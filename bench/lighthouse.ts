import { existsSync } from "node:fs";
import { runProgram } from "./processes";

export type Lighthouse = Record<"performance" | "accessibility" | "best-practices" | "seo", number> & {
  lcpMs: number;
  tbtMs: number;
  cls: number;
};

const cli = process.env["LIGHTHOUSE_CLI"] ?? "node_modules/lighthouse/cli/index.js";

/** Lighthouse's judgement as on a phone; `null` where it is not installed. */
export function runLighthouse(url: string): Lighthouse | null {
  if (!existsSync(cli)) return null;
  const flags = ["--quiet", "--output=json", "--chrome-flags=--headless=new --no-sandbox --disable-gpu"];
  const env = { CHROME_PATH: process.env["CHROME_PATH"] ?? "/usr/bin/chromium" };
  const { categories, audits } = JSON.parse(runProgram([process.execPath, cli, url, ...flags], { env }));
  const score = (name: string) => Math.round(categories[name].score * 100);
  return {
    performance: score("performance"),
    accessibility: score("accessibility"),
    "best-practices": score("best-practices"),
    seo: score("seo"),
    lcpMs: audits["largest-contentful-paint"].numericValue,
    tbtMs: audits["total-blocking-time"].numericValue,
    cls: audits["cumulative-layout-shift"].numericValue,
  };
}
