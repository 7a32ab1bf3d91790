import { stripBidiControls } from "@/arabic/bidi";
import type { Inline } from "@/domain/body";
import { childrenOf, fieldsOf, isNode, type LexicalNode } from "./lexical";

// Bits of Lexical's text format: lexical/src/LexicalConstants.ts.
const format = { strong: 1, emphasis: 2, strike: 4, underline: 8 } as const;
const safeProtocols = new Set(["https:", "http:", "mailto:", "tel:"]);

type LinkSources = { links: Map<string, string>; warn: (message: string) => void };

/** The runs of text inside a node; nested lists are left to the list itself. */
export function toInlines(node: LexicalNode, sources: LinkSources): Inline[] {
  return childrenOf(node).flatMap((child) => toInline(child, sources));
}

function toInline(node: LexicalNode, sources: LinkSources): Inline[] {
  switch (node["type"]) {
    case "text":
      return [toText(node)];
    case "linebreak":
      return [{ kind: "break" }];
    case "tab":
      return [{ kind: "text", text: " ", strong: false, emphasis: false, underline: false, strike: false }];
    case "link":
    case "autolink":
      return toLink(node, sources);
    case "list":
      return [];
    default:
      sources.warn(`unknown inline node in a body: ${String(node["type"])}`);
      return [];
  }
}

function toText(node: LexicalNode): Inline {
  const bits = typeof node["format"] === "number" ? node["format"] : 0;
  return {
    kind: "text",
    text: stripBidiControls(typeof node["text"] === "string" ? node["text"] : ""),
    strong: (bits & format.strong) !== 0,
    emphasis: (bits & format.emphasis) !== 0,
    strike: (bits & format.strike) !== 0,
    underline: (bits & format.underline) !== 0,
  };
}

/** A link that leads nowhere readers may go keeps its words and loses its address. */
function toLink(node: LexicalNode, sources: LinkSources): Inline[] {
  const children = toInlines(node, sources);
  const fields = fieldsOf(node);
  if (fields["linkType"] === "internal") {
    const href = internalKey(fields) && sources.links.get(internalKey(fields) ?? "");
    return href ? [{ kind: "link", href, external: false, children }] : children;
  }
  const href = typeof fields["url"] === "string" ? fields["url"].trim() : "";
  if (href.startsWith("/") && !href.startsWith("//")) return [{ kind: "link", href, external: false, children }];
  if (!URL.canParse(href) || !safeProtocols.has(new URL(href).protocol)) return children;
  return [{ kind: "link", href, external: true, children }];
}

/** "articles:42" for a link to another document of the newsroom. */
function internalKey(fields: LexicalNode): string | null {
  const doc = fields["doc"];
  if (!isNode(doc) || typeof doc["relationTo"] !== "string") return null;
  const value = isNode(doc["value"]) ? doc["value"]["id"] : doc["value"];
  return typeof value === "number" ? `${doc["relationTo"]}:${value}` : null;
}

/** Every internal link in a body, as "articles:42". */
export function findInternalLinks(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(findInternalLinks);
  if (!isNode(value)) return [];
  const own = value["linkType"] === "internal" ? internalKey(value) : null;
  return [...(own ? [own] : []), ...Object.values(value).flatMap(findInternalLinks)];
}
