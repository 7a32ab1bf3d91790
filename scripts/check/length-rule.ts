import type { Finding, SourceFile } from "./source-file";

const longestFile = 250;
const longestPage = 60;
const highestMedian = 45;
const highest95th = 150;

const exempt =
  /^(?:messages|newsroom\/migrations|newsroom\/demo\/(?:stories|pictures|pages))(?:\/|\.)|^newsroom\/payload-types\.ts$|\/import-?map\.[jt]s$/i;
const page = /^app\/\(site\)\/(?:.*\/)?page\.tsx$/;

/** How many lines a text has; the line break at its end begins no new one. */
export function countLines(text: string): number {
  return text.replace(/\n$/, "").split("\n").length;
}

/** The smallest number that at least that share of the sorted numbers do not exceed; 0 of none. */
function percentile(sorted: number[], share: number): number {
  return sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
}

export type Lengths = { median: number; p95: number; findings: Finding[] };

/** Measures the files in lines. Generated files and the demo edition's texts and drawings do not count. */
export function measureLengths(files: SourceFile[]): Lengths {
  const measured = files
    .filter((file) => !exempt.test(file.path))
    .map((file) => ({ path: file.path, lines: countLines(file.text) }));
  const sorted = measured.map((file) => file.lines).toSorted((a, b) => a - b);
  const median = percentile(sorted, 0.5);
  const p95 = percentile(sorted, 0.95);
  const findings: Finding[] = measured.flatMap(({ path, lines }) => {
    const longest = page.test(path) ? longestPage : longestFile;
    return lines > longest ? [{ path, line: longest + 1, message: `has ${lines} lines, more than ${longest}` }] : [];
  });
  const all = { path: ".", line: 0 };
  if (median > highestMedian) findings.push({ ...all, message: `half of the files exceed ${highestMedian} lines` });
  if (p95 > highest95th) findings.push({ ...all, message: `one file in twenty exceeds ${highest95th} lines` });
  return { median, p95, findings };
}
