import type { Block, ListBlock } from "@/domain/body";
import { escapeMarkup } from "../escape-markup";
import { inlineHtml } from "./inline-html";
import { pictureHtml } from "./picture-html";

/** A body as plain HTML: no classes, no scripts, whole addresses. @param base origin of the site's own addresses */
export function bodyHtml(blocks: Block[], base: string): string {
  return blocks.map((block) => blockHtml(block, base)).join("\n");
}

function blockHtml(block: Block, base: string): string {
  switch (block.kind) {
    case "paragraph":
      return `<p>${inlineHtml(block.children, base)}</p>`;
    case "heading":
      return `<h${block.level}>${inlineHtml(block.children, base)}</h${block.level}>`;
    case "list":
      return listHtml(block, base);
    case "quotation":
      return `<blockquote>${inlineHtml(block.children, base)}</blockquote>`;
    case "pullQuote":
      return `<blockquote><p>${escapeMarkup(block.text)}</p>${block.attribution ? `<cite>${escapeMarkup(block.attribution)}</cite>` : ""}</blockquote>`;
    case "picture":
      return pictureHtml(block, base);
    case "gallery":
      return titleHtml(block.title) + block.pictures.map((set) => pictureHtml(set, base)).join("\n");
    case "infoBox":
      return `<aside>${titleHtml(block.title)}${bodyHtml(block.blocks, base)}</aside>`;
    case "embed":
      return `<p><a href="${escapeMarkup(block.url)}">${escapeMarkup(block.title)}</a> (${escapeMarkup(block.provider)})</p>`;
    case "rule":
      return "<hr>";
    default:
      return block satisfies never;
  }
}

function titleHtml(title: string | null): string {
  return title ? `<h3>${escapeMarkup(title)}</h3>` : "";
}

function listHtml({ ordered, items }: ListBlock, base: string): string {
  const name = ordered ? "ol" : "ul";
  const lines = items.map(
    ({ children, sublist }) => `<li>${inlineHtml(children, base)}${sublist ? listHtml(sublist, base) : ""}</li>`,
  );
  return `<${name}>${lines.join("")}</${name}>`;
}
