import { cleanText } from "./picture";

/** A node of Lexical's JSON, of which nothing is taken for granted. */
export type LexicalNode = Record<string, unknown>;

export function isNode(value: unknown): value is LexicalNode {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function childrenOf(node: LexicalNode): LexicalNode[] {
  return listOf(node, "children");
}

export function listOf(node: LexicalNode, key: string): LexicalNode[] {
  const list = node[key];
  return Array.isArray(list) ? list.filter(isNode) : [];
}

export function fieldsOf(node: LexicalNode): LexicalNode {
  return isNode(node["fields"]) ? node["fields"] : {};
}

/** The text under `key` without direction marks; `null` when there is none. */
export function textOf(node: LexicalNode, key: string): string | null {
  const value = node[key];
  return typeof value === "string" ? cleanText(value) : null;
}
