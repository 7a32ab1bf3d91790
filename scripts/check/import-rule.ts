import { posix } from "node:path";
import { findRoom, rules, type Room } from "./rooms";
import { lineAt, type Finding, type SourceFile } from "./source-file";
import { listImports } from "./syntax";

/** Aliases of `tsconfig.json` that are not `@/…`. */
const aliases: Record<string, string> = { "@payload-config": "newsroom/payload.config" };

/** The file inside the repository that a specifier means, without its ending; null when it means a package. */
function resolveInside(from: string, specifier: string): string | null {
  const alias = aliases[specifier];
  if (alias) return alias;
  if (specifier.startsWith("@/")) return posix.normalize(specifier.slice(2));
  if (specifier.startsWith(".")) return posix.join(posix.dirname(from), specifier).replace(/\.[jt]sx?$/, "");
  return null;
}

function judge(room: Room, isTest: boolean, from: string, specifier: string): string | null {
  const rule = rules[room];
  const target = resolveInside(from, specifier);
  if (target === null) {
    return rule.packages || isTest ? null : `${room}/ is pure and may not import the package ${specifier}`;
  }
  const targetRoom = findRoom(target);
  if (targetRoom === null) return `${specifier} is outside the house plan`;
  if (targetRoom === room || rule.may === "anything") return null;
  const allowed: readonly string[] = rule.may;
  return allowed.includes(targetRoom) || allowed.includes(target) ? null : `${room} may not import ${target}`;
}

/** Imports against the direction of the house plan. A test may import packages whatever its room. */
export function findForbiddenImports(file: SourceFile): Finding[] {
  const room = findRoom(file.path);
  if (room === null) return [{ path: file.path, line: 1, message: "is in a folder that the house plan does not know" }];
  const isTest = /\.test\.tsx?$/.test(file.path);
  return listImports(file).flatMap(({ specifier, offset }) => {
    const message = judge(room, isTest, file.path, specifier);
    return message ? [{ path: file.path, line: lineAt(file.text, offset), message }] : [];
  });
}
