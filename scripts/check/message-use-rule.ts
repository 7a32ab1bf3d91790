import type { Catalogue } from "./message-catalogue";
import { listMessageUses } from "./message-use";
import { lineAt, type Finding, type SourceFile } from "./source-file";

const builtKey = "builds a message's key at run time: choose from a literal map that satisfies Record<…>";

/** Messages that nobody asks for, messages asked for that are not there, and keys built at run time. */
export function findMessageUseFaults(catalogue: Catalogue, files: SourceFile[]): Finding[] {
  const keys = [...catalogue.messages.keys()];
  const used = new Set<string>();
  const findings: Finding[] = [];
  for (const file of files) {
    for (const { key, offset } of listMessageUses(file)) {
      const meant = keys.filter((candidate) => candidate === key || candidate.startsWith(`${key}.`));
      for (const name of meant) used.add(name);
      const fault = key === null ? builtKey : `asks for the message ${key}, which is not there`;
      if (meant.length === 0) findings.push({ path: file.path, line: lineAt(file.text, offset), message: fault });
    }
  }
  for (const [key, { line }] of catalogue.messages) {
    if (!used.has(key)) findings.push({ path: catalogue.path, line, message: `${key} is used nowhere` });
  }
  return findings;
}
