import { SAXParser, type StartTag } from "parse5-sax-parser";
import type { Inlined } from "./security-headers";
import type { Contents, TrimStyles } from "./trim-styles";

type Token = { sourceCodeLocation?: { startOffset: number; endOffset: number } | null };

/** Finds one of Next's stylesheets by its address; `null` for one it does not know. */
export type ReadStylesheet = (href: string) => TrimStyles | null;

/** A page for readers and the inline code that its security policy must name. */
export type SlimPage = { html: string; inlined: Inlined };

/** A page that only Next's scripts could finish: it must not be printed. */
export class UnfinishedPageError extends Error {}

/**
 * Takes Next's scripts, preloads of scripts, flight data and comments out of a page and puts into it what it needs of
 * its stylesheets; what readers need stays: structured data, speculation rules and our own scripts, which carry `data-waraq`.
 * @param html a whole page as Next rendered it
 * @throws UnfinishedPageError when a part of the page was left for Next's scripts to fill in
 */
export async function slimPage(html: string, readStylesheet: ReadStylesheet): Promise<SlimPage> {
  const kept: string[] = [];
  const inlined: Inlined = { scripts: [], styles: [] };
  const contents: Contents = { classes: new Set(), elements: new Set() };
  const sheets: { at: number; trim: TrimStyles }[] = [];
  let from = 0;
  let script: "foreign" | "own" | "data" | null = null;
  const replace = ({ sourceCodeLocation: place }: Token, by = "") => {
    if (!place || place.endOffset <= from) return;
    kept.push(html.slice(from, Math.max(from, place.startOffset)), by);
    from = place.endOffset;
  };
  const parser = new SAXParser({ sourceCodeLocationInfo: true });
  parser.on("startTag", (tag) => {
    refuseUnfinished(tag);
    script = kindOfScript(tag);
    noteContents(tag, contents);
    const trim = findStyles(tag, readStylesheet);
    if (trim !== null) {
      replace(tag);
      sheets.push({ at: kept.length - 1, trim });
    } else if (script === "foreign" || isScriptPreload(tag)) replace(tag);
  });
  parser.on("text", (text) => {
    if (script === "foreign") replace(text);
    else if (script === "own" && text.sourceCodeLocation) {
      inlined.scripts.push(html.slice(text.sourceCodeLocation.startOffset, text.sourceCodeLocation.endOffset));
    }
  });
  parser.on("endTag", (tag) => {
    if (script === "foreign" && tag.tagName === "script") replace(tag);
    script = null;
  });
  parser.on("comment", (comment) => replace(comment));
  await new Promise<void>((resolve, reject) => {
    parser.once("error", reject);
    parser.once("end", resolve);
    parser.resume();
    parser.end(html);
  });
  for (const { at, trim } of sheets) {
    const styles = trim(contents);
    inlined.styles.push(styles);
    kept[at] = `<style>${styles}</style>`;
  }
  return { html: kept.join("") + html.slice(from), inlined };
}

/** React leaves `<template id="B:0">` for a part that comes later and hides what came in `<div hidden id="S:0">`. */
function refuseUnfinished(tag: StartTag): void {
  const id = attribute(tag, "id") ?? "";
  const open = tag.tagName === "template" && (/^[BP]:/.test(id) || attribute(tag, "data-dgst") !== null);
  const hidden = tag.tagName === "div" && attribute(tag, "hidden") !== null && id.startsWith("S:");
  if (open || hidden)
    throw new UnfinishedPageError(`a part of the page waits for Next's scripts (${tag.tagName} ${id})`);
}

function noteContents(tag: StartTag, { classes, elements }: Contents): void {
  elements.add(tag.tagName);
  for (const name of (attribute(tag, "class") ?? "").split(/\s+/)) classes.add(name);
}

function findStyles(tag: StartTag, readStylesheet: ReadStylesheet): TrimStyles | null {
  if (tag.tagName !== "link" || attribute(tag, "rel") !== "stylesheet") return null;
  const href = attribute(tag, "href");
  return href === null ? null : readStylesheet(href);
}

function kindOfScript(tag: StartTag): "foreign" | "own" | "data" | null {
  if (tag.tagName !== "script") return null;
  const type = attribute(tag, "type");
  if (type === "application/ld+json") return "data";
  // Speculation rules run as scripts do, as far as a security policy is concerned.
  if (type === "speculationrules") return "own";
  return attribute(tag, "data-waraq") === null ? "foreign" : "own";
}

function isScriptPreload(tag: StartTag): boolean {
  if (tag.tagName !== "link") return false;
  const rel = attribute(tag, "rel");
  return rel === "modulepreload" || (rel === "preload" && attribute(tag, "as") === "script");
}

function attribute(tag: StartTag, name: string): string | null {
  return tag.attrs.find((attr) => attr.name === name)?.value ?? null;
}
