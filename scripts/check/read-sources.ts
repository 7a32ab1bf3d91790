import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { SourceFile } from "./source-file";

const root = fileURLToPath(new URL("../..", import.meta.url));
const skippedFolders = new Set(["node_modules", "data", "public", "docs", "test-results", "playwright-report"]);

function listPaths(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (!entry.isDirectory()) return [path];
    return entry.name.startsWith(".") || skippedFolders.has(entry.name) ? [] : listPaths(path);
  });
}

/** Reads every file of the repository whose path matches, in alphabetical order. */
export function readSources(pattern: RegExp): SourceFile[] {
  const paths = listPaths("").filter((path) => pattern.test(path));
  return paths.toSorted().map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}
