import type { Finding, SourceFile } from "./source-file";

const emptyNames = new Set(["utils", "helpers", "types", "constants", "common"]);
const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Folders that mean something to Next: `(group)`, `[param]`, `[...rest]`, `[[...rest]]`, `@slot`, `_private`. */
const nextFolder = /^(?:\([a-z0-9-]+\)|\[{1,2}(?:\.{3})?[a-zA-Z]+\]{1,2}|[@_][a-z0-9-]+)$/;

function judgeFolder(folder: string): string | null {
  if (emptyNames.has(folder)) return `the folder ${folder}/ says nothing: name the thing`;
  if (nextFolder.test(folder) || folder.split(".").every((part) => kebab.test(part))) return null;
  return `the folder ${folder}/ is not in kebab-case`;
}

function judgeFile(name: string): string | null {
  const [base = "", ...endings] = name.split(".");
  if (base === "index") return "is a barrel: import from the file that has the thing";
  if (emptyNames.has(base)) return `the name ${base} says nothing: name the thing`;
  return [base, ...endings].every((part) => kebab.test(part)) ? null : "the file's name is not in kebab-case";
}

/** Names that say nothing, barrels, and names that are not in kebab-case. */
export function findBadNames(file: SourceFile): Finding[] {
  const folders = file.path.split("/");
  const name = folders.pop() ?? "";
  const messages = [...folders.map(judgeFolder), judgeFile(name)];
  return messages.flatMap((message) => (message ? [{ path: file.path, line: 1, message }] : []));
}
