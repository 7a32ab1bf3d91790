import type { Inline } from "@/domain/body";
import { escapeMarkup } from "../escape-markup";

/** Runs of text as HTML that reads alike in every feed reader. @param base origin of the site's own addresses */
export function inlineHtml(inlines: Inline[], base: string): string {
  return inlines.map((inline) => runHtml(inline, base)).join("");
}

function runHtml(inline: Inline, base: string): string {
  switch (inline.kind) {
    case "text":
      return markedHtml(inline);
    case "link":
      return `<a href="${escapeMarkup(new URL(inline.href, base).href)}">${inlineHtml(inline.children, base)}</a>`;
    case "break":
      return "<br>";
    default:
      return inline satisfies never;
  }
}

function markedHtml({ text, strong, emphasis, underline, strike }: Extract<Inline, { kind: "text" }>): string {
  let html = escapeMarkup(text);
  if (strike) html = `<s>${html}</s>`;
  if (underline) html = `<u>${html}</u>`;
  if (emphasis) html = `<em>${html}</em>`;
  return strong ? `<strong>${html}</strong>` : html;
}
