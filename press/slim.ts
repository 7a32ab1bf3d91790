import { SAXParser, type StartTag } from "parse5-sax-parser";

const keptScriptTypes = new Set(["application/ld+json", "speculationrules"]);

type Token = { sourceCodeLocation?: { startOffset: number; endOffset: number } | null };

/**
 * Takes Next's scripts, preloads of scripts, flight data and comments out of a page; what readers need stays:
 * structured data, speculation rules and our own scripts, which carry `data-waraq`.
 * @param html a whole page as Next rendered it
 */
export async function slimPage(html: string): Promise<string> {
  const kept: string[] = [];
  let from = 0;
  let inForeignScript = false;
  const drop = ({ sourceCodeLocation: place }: Token) => {
    if (!place || place.endOffset <= from) return;
    kept.push(html.slice(from, Math.max(from, place.startOffset)));
    from = place.endOffset;
  };
  const parser = new SAXParser({ sourceCodeLocationInfo: true });
  parser.on("startTag", (tag) => {
    inForeignScript = tag.tagName === "script" && !isOwnScript(tag);
    if (inForeignScript || isScriptPreload(tag)) drop(tag);
  });
  parser.on("text", (text) => {
    if (inForeignScript) drop(text);
  });
  parser.on("endTag", (tag) => {
    if (inForeignScript && tag.tagName === "script") drop(tag);
    inForeignScript = false;
  });
  parser.on("comment", drop);
  await new Promise<void>((resolve, reject) => {
    parser.once("error", reject);
    parser.once("end", resolve);
    parser.resume();
    parser.end(html);
  });
  return kept.join("") + html.slice(from);
}

function isOwnScript(tag: StartTag): boolean {
  return keptScriptTypes.has(attribute(tag, "type") ?? "") || attribute(tag, "data-waraq") !== null;
}

function isScriptPreload(tag: StartTag): boolean {
  if (tag.tagName !== "link") return false;
  const rel = attribute(tag, "rel");
  return rel === "modulepreload" || (rel === "preload" && attribute(tag, "as") === "script");
}

function attribute(tag: StartTag, name: string): string | null {
  return tag.attrs.find((attr) => attr.name === name)?.value ?? null;
}
