import type { Block, Inline, ListBlock, ListItem } from "@/domain/body";
import type { CaptionedPicture, Picture } from "@/domain/picture";
import { childrenOf, fieldsOf, isNode, type LexicalNode, listOf, textOf } from "./lexical";
import { toInlines } from "./inlines";
import { captionPicture } from "./picture";

/** What a body refers to, loaded beforehand. `links` maps "articles:42" to a path readers may open. */
export type BodySources = {
  pictures: Map<number, Picture>;
  links: Map<string, string>;
  warn: (message: string) => void;
};

/** Turns a body (Lexical JSON) into blocks. An unknown node prints nothing and is logged. */
export function toBlocks(body: unknown, sources: BodySources): Block[] {
  const root = isNode(body) ? body["root"] : null;
  return isNode(root) ? blocksIn(root, sources) : [];
}

function blocksIn(parent: LexicalNode, sources: BodySources): Block[] {
  return childrenOf(parent).flatMap((node) => toBlock(node, sources) ?? []);
}

function toBlock(node: LexicalNode, sources: BodySources): Block | null {
  switch (node["type"]) {
    case "paragraph":
      return unlessEmpty({ kind: "paragraph", children: toInlines(node, sources) });
    case "heading":
      return unlessEmpty({ kind: "heading", level: node["tag"] === "h3" ? 3 : 2, children: toInlines(node, sources) });
    case "quote":
      return unlessEmpty({ kind: "quotation", children: toInlines(node, sources) });
    case "list":
      return toList(node, sources);
    case "horizontalrule":
      return { kind: "rule" };
    case "block":
      return toSetBlock(fieldsOf(node), sources);
    default:
      sources.warn(`unknown node in a body: ${String(node["type"])}`);
      return null;
  }
}

function toSetBlock(fields: LexicalNode, sources: BodySources): Block | null {
  switch (fields["blockType"]) {
    case "pullQuote": {
      const text = textOf(fields, "text");
      return text === null ? null : { kind: "pullQuote", text, attribution: textOf(fields, "attribution") };
    }
    case "picture": {
      const set = toCaptioned(fields, sources);
      return set && { kind: "picture", ...set };
    }
    case "gallery": {
      const pictures = listOf(fields, "pictures").flatMap((item) => toCaptioned(item, sources) ?? []);
      return pictures.length === 0 ? null : { kind: "gallery", title: textOf(fields, "title"), pictures };
    }
    case "infoBox":
      return { kind: "infoBox", title: textOf(fields, "title"), blocks: toBlocks(fields["content"], sources) };
    case "embed": {
      const url = textOf(fields, "url");
      if (url === null || !URL.canParse(url) || new URL(url).protocol !== "https:") return null;
      return { kind: "embed", url, title: textOf(fields, "title") ?? url, provider: new URL(url).hostname };
    }
    default:
      sources.warn(`unknown block in a body: ${String(fields["blockType"])}`);
      return null;
  }
}

function toCaptioned(fields: LexicalNode, sources: BodySources): CaptionedPicture | null {
  const id = typeof fields["media"] === "number" ? fields["media"] : null;
  const picture = id === null ? undefined : sources.pictures.get(id);
  return captionPicture(picture, { caption: textOf(fields, "caption"), credit: textOf(fields, "credit") });
}

function toList(node: LexicalNode, sources: BodySources): ListBlock | null {
  const items: ListItem[] = [];
  for (const item of childrenOf(node)) {
    const nested = childrenOf(item).find((child) => child["type"] === "list");
    const sublist = nested ? toList(nested, sources) : null;
    const children = toInlines(item, sources);
    const previous = items.at(-1);
    // Lexical keeps a nested list in an item of its own, after the item that it belongs to.
    if (sublist && children.length === 0 && previous) previous.sublist = sublist;
    else if (children.length > 0 || sublist) items.push({ children, sublist });
  }
  return items.length === 0 ? null : { kind: "list", ordered: node["listType"] === "number", items };
}

function unlessEmpty<Filled extends Block & { children: Inline[] }>(block: Filled): Filled | null {
  const filled = block.children.some((inline) => inline.kind !== "text" || inline.text.trim() !== "");
  return filled ? block : null;
}
