import type { CaptionedPicture } from "./picture";

/** A run of text inside a block. */
export type Inline =
  | { kind: "text"; text: string; strong: boolean; emphasis: boolean; underline: boolean; strike: boolean }
  | { kind: "link"; href: string; external: boolean; children: Inline[] }
  | { kind: "break" };

export type ListItem = { children: Inline[]; sublist: ListBlock | null };
export type ListBlock = { kind: "list"; ordered: boolean; items: ListItem[] };

/** A block of a story's body, in reading order. */
export type Block =
  | { kind: "paragraph"; children: Inline[] }
  | { kind: "heading"; level: 2 | 3; children: Inline[] }
  | ListBlock
  | { kind: "quotation"; children: Inline[] }
  | { kind: "pullQuote"; text: string; attribution: string | null }
  | ({ kind: "picture" } & CaptionedPicture)
  | { kind: "gallery"; title: string | null; pictures: CaptionedPicture[] }
  | { kind: "infoBox"; title: string | null; blocks: Block[] }
  | { kind: "embed"; url: string; title: string; provider: string }
  | { kind: "rule" };
