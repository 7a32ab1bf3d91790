import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReadStylesheet } from "./slim";
import { openTrimmer, type TrimStyles } from "./trim-styles";

/** Reads Next's built stylesheets, each once. Addresses outside of `_next/static` are left alone. */
export function openStylesheets(buildFolder: string): ReadStylesheet {
  const known = new Map<string, TrimStyles | null>();
  return (href) => {
    if (!known.has(href)) known.set(href, read(buildFolder, href));
    return known.get(href) ?? null;
  };
}

function read(buildFolder: string, href: string): TrimStyles | null {
  const [, path] = /^\/_next\/static\/((?:[\w.~-]+\/)*[\w.~-]+\.css)(?:\?|$)/.exec(href) ?? [];
  if (!path || path.includes("..")) return null;
  try {
    // Addresses in a stylesheet are relative to its folder, in a page they would be relative to the page.
    const css = readFileSync(join(buildFolder, "static", path), "utf8");
    return openTrimmer(css.replaceAll("</", "<\\/").trim());
  } catch {
    return null;
  }
}
