import type { ArrowFunctionExpression, CallExpression, Function as FunctionNode } from "oxc-parser";
import type { SourceFile } from "./source-file";
import { visitFile } from "./syntax";
import { readGivenTranslators, readKeyMap, readText, readTranslators, unwrap } from "./translators";

/** A message that a file asks for by its full key, or a key that only the running program knows (`null`). */
export type MessageUse = { key: string | null; offset: number };

const variants = new Set(["rich", "markup", "raw", "has"]);

type Scope = { translators: Map<string, string>; keyMaps: Map<string, string[]> };

function findInnermost<Value>(maps: Map<string, Value>[], name: string): Value | undefined {
  return maps.findLast((map) => map.has(name))?.get(name);
}

/** The keys that an argument can be: a text, either side of `? :`, or any value of a literal map. */
function readKeys(argument: CallExpression["arguments"][number] | undefined, scopes: Scope[]): (string | null)[] {
  if (!argument || argument.type === "SpreadElement") return [null];
  const inner = unwrap(argument);
  if (inner.type === "ConditionalExpression")
    return [...readKeys(inner.consequent, scopes), ...readKeys(inner.alternate, scopes)];
  if (inner.type !== "MemberExpression" || inner.object.type !== "Identifier") return [readText(inner)];
  const maps = scopes.map((scope) => scope.keyMaps);
  return findInnermost(maps, inner.object.name) ?? [null];
}

/** The name of the translator that a call speaks to: `t` of `t("a")` and of `t.rich("a")`. */
function readSpeaker({ callee }: CallExpression): string | null {
  if (callee.type === "Identifier") return callee.name;
  if (callee.type !== "MemberExpression" || callee.object.type !== "Identifier") return null;
  const { property } = callee;
  return property.type === "Identifier" && variants.has(property.name) ? callee.object.name : null;
}

/** Every message that a file asks a translator of next-intl for. */
export function listMessageUses(file: SourceFile): MessageUse[] {
  const uses: MessageUse[] = [];
  const scopes: Scope[] = [{ translators: new Map(), keyMaps: new Map() }];
  const enter = (node: FunctionNode | ArrowFunctionExpression) =>
    void scopes.push({ translators: new Map(readGivenTranslators(node, file.text)), keyMaps: new Map() });
  const leave = () => void scopes.pop();
  visitFile(file, {
    FunctionDeclaration: enter,
    "FunctionDeclaration:exit": leave,
    FunctionExpression: enter,
    "FunctionExpression:exit": leave,
    ArrowFunctionExpression: enter,
    "ArrowFunctionExpression:exit": leave,
    VariableDeclarator(node) {
      const scope = scopes.at(-1);
      for (const [name, namespace] of readTranslators(node)) scope?.translators.set(name, namespace);
      const keys = readKeyMap(node);
      if (keys && node.id.type === "Identifier") scope?.keyMaps.set(node.id.name, keys);
    },
    CallExpression(node) {
      const speaker = readSpeaker(node);
      const translators = scopes.map((scope) => scope.translators);
      const namespace = speaker === null ? undefined : findInnermost(translators, speaker);
      if (namespace === undefined) return;
      for (const key of readKeys(node.arguments[0], scopes)) {
        const full = key === null || namespace === "" ? key : `${namespace}.${key}`;
        uses.push({ key: full, offset: node.start });
      }
    },
  });
  return uses;
}
