import type { Article } from "../payload-types";
import type { DemoBlock } from "./edition";

type Body = NonNullable<Article["body"]>;
type Node = { type: string; version: number; [key: string]: unknown };

/** Ids of what a demo text refers to. */
export type DemoIds = { stories: Map<string, number>; pictures: Map<string, number> };

/** Turns the demo's small markup into the body that the newsroom's editor keeps (Lexical JSON). */
export function toLexical(blocks: DemoBlock[], ids: DemoIds, direction: "ltr" | "rtl"): Body {
  const children = blocks.map((block) => toNode(block, ids, direction));
  return { root: { type: "root", version: 1, format: "", indent: 0, direction, children } };
}

function toNode(block: DemoBlock, ids: DemoIds, direction: "ltr" | "rtl"): Node {
  if ("p" in block) return element("paragraph", inlines(block.p, ids));
  if ("h2" in block) return element("heading", inlines(block.h2, ids), { tag: "h2" });
  if ("h3" in block) return element("heading", inlines(block.h3, ids), { tag: "h3" });
  if ("ul" in block) return list("ul", block.ul, ids);
  if ("ol" in block) return list("ol", block.ol, ids);
  if ("quote" in block) return element("quote", inlines(block.quote, ids));
  if ("pull" in block) return setBlock("pullQuote", { text: block.pull, attribution: block.by ?? null });
  if ("picture" in block)
    return setBlock("picture", { media: idOf(ids.pictures, block.picture), caption: block.caption ?? null });
  if ("gallery" in block) {
    const pictures = block.gallery.map((key, index) => ({
      id: blockId("item", index),
      media: idOf(ids.pictures, key),
    }));
    return setBlock("gallery", { title: block.title ?? null, pictures });
  }
  if ("info" in block) {
    return setBlock("infoBox", { title: block.info.title, content: toLexical(block.info.blocks, ids, direction) });
  }
  return setBlock("embed", { url: block.embed, title: block.title });
}

function element(type: string, children: Node[], more: Record<string, unknown> = {}): Node {
  return { type, version: 1, format: "", indent: 0, direction: null, children, ...more };
}

function list(tag: "ul" | "ol", items: string[], ids: DemoIds): Node {
  const children = items.map((item, index) => element("listitem", inlines(item, ids), { value: index + 1 }));
  return element("list", children, { tag, listType: tag === "ol" ? "number" : "bullet", start: 1 });
}

let blockCount = 0;

function blockId(name: string, index: number): string {
  return `demo-${name}-${blockCount}-${index}`;
}

function setBlock(blockType: string, fields: Record<string, unknown>): Node {
  blockCount += 1;
  return {
    type: "block",
    version: 2,
    format: "",
    fields: { id: blockId(blockType, 0), blockName: "", blockType, ...fields },
  };
}

function inlines(markup: string, ids: DemoIds): Node[] {
  const parts = markup.split(/(\*\*[^*]+\*\*|\[[^\]]+\]\([^)]+\))/).filter((part) => part !== "");
  return parts.map((part) => {
    const strong = /^\*\*(.+)\*\*$/.exec(part)?.[1];
    if (strong !== undefined) return text(strong, 1);
    const [, words, address] = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(part) ?? [];
    if (words === undefined || address === undefined) return text(part, 0);
    return element("link", [text(words, 0)], { id: blockId("link", 0), fields: linkFields(address, ids) });
  });
}

function linkFields(address: string, ids: DemoIds): Record<string, unknown> {
  if (!address.startsWith("story:")) return { linkType: "custom", url: address, newTab: false };
  const value = idOf(ids.stories, address.slice("story:".length));
  return { linkType: "internal", newTab: false, doc: { relationTo: "articles", value } };
}

function text(words: string, format: number): Node {
  return { type: "text", version: 1, text: words, format, style: "", mode: "normal", detail: 0 };
}

function idOf(ids: Map<string, number>, key: string): number {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`the demo edition refers to "${key}", which it does not have`);
  return id;
}
