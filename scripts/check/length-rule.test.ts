import { describe, expect, it } from "vitest";
import { countLines, measureLengths } from "./length-rule";
import type { SourceFile } from "./source-file";

function fileOf(path: string, lines: number): SourceFile {
  return { path, text: "x\n".repeat(lines) };
}

function filesOf(lines: number[]): SourceFile[] {
  return lines.map((count, index) => fileOf(`stories/file-${index}.ts`, count));
}

describe("countLines", () => {
  it("counts as an editor does", () => {
    expect(countLines("one\ntwo\n")).toBe(2);
    expect(countLines("one\ntwo")).toBe(2);
  });
});

describe("measureLengths", () => {
  it("refuses a file of more than 250 lines", () => {
    const short = Array.from({ length: 40 }, () => 10);
    expect(measureLengths(filesOf([...short, 250])).findings).toEqual([]);
    expect(measureLengths(filesOf([...short, 251])).findings).toEqual([
      { path: "stories/file-40.ts", line: 251, message: "has 251 lines, more than 250" },
    ]);
  });

  it("refuses a reader page of more than 60 lines", () => {
    expect(measureLengths([fileOf("app/(site)/[locale]/page.tsx", 61), ...filesOf([1, 1])]).findings).toHaveLength(1);
    expect(measureLengths([fileOf("app/(site)/[locale]/page.tsx", 60), ...filesOf([1, 1])]).findings).toEqual([]);
    expect(measureLengths([fileOf("app/(newsroom)/page.tsx", 61), ...filesOf([1, 1])]).findings).toEqual([]);
  });

  it("refuses a median over 45 and a 95th percentile over 150", () => {
    expect(measureLengths(filesOf([10, 46, 46]))).toMatchObject({ median: 46, p95: 46, findings: [{ path: "." }] });
    expect(measureLengths(filesOf([10, 45, 100])).findings).toEqual([]);
    expect(measureLengths(filesOf([1, 1, 151])).findings).toHaveLength(1);
  });

  it.each([
    "newsroom/migrations/20261122.ts",
    "newsroom/payload-types.ts",
    "newsroom/demo/stories/syria.ts",
    "newsroom/demo/pages.ts",
    "app/(newsroom)/admin/importMap.js",
    "app/(newsroom)/admin/import-map.ts",
  ])("exempts %s", (path) => {
    expect(measureLengths([fileOf(path, 900)])).toEqual({ median: 0, p95: 0, findings: [] });
  });
});
