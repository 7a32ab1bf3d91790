/** A file of the repository. `path` is relative to its root, with slashes. */
export type SourceFile = { path: string; text: string };

/** What a check has to say about a line, counted from 1. */
export type Finding = { path: string; line: number; message: string };

/** The line of a character, both of which count as editors count: lines from 1, characters from 0. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

/** Prints `path:line message` for each finding and makes the process fail, or prints `summary` when there is none. */
export function reportFindings(findings: Finding[], summary: string): void {
  for (const { path, line, message } of findings) console.error(`${path}:${line} ${message}`);
  if (findings.length > 0) process.exitCode = 1;
  else console.log(summary);
}
