import { LRUCache } from "lru-cache";
import { findSearch, spellQuery } from "./search-query";

/** Which part of the house answers an address. */
export type Room = "newsroom" | "preview" | "personal" | "build" | "reader";

const newsroomPaths = /^\/(?:admin|api|_next|readyz)(?:\/|$)/;
const buildPaths = /^\/_next\/static\//;
const personalPaths = /^\/(?:en\/)?donate\/(?:form|thanks|sandbox|support)\/?$/;
const formPaths = /^\/(?:en\/)?donate(?:\/(?:form|sandbox|support))?\/?$/;
const previewPaths = /^\/(?:en\/)?preview\//;

/**
 * Sorts a path: the newsroom and previews go to Next, everything else is printed for readers. So is a malformed one,
 * at which Next would fail: readers get the notice that nothing is there.
 */
export function roomOf(pathname: string): Room {
  const room = findRoom(pathname);
  return room === "reader" || isWellFormed(pathname) ? room : "reader";
}

function findRoom(pathname: string): Room {
  if (buildPaths.test(pathname)) return "build";
  if (newsroomPaths.test(pathname)) return "newsroom";
  if (previewPaths.test(pathname)) return "preview";
  if (personalPaths.test(pathname)) return "personal";
  return "reader";
}

/** Whether readers may send a form to an address. */
export function takesForms(pathname: string): boolean {
  return formPaths.test(pathname);
}

const notices = /^\/(?:en\/)?notice(?:\/|$)/;

/** The edition that an address belongs to. */
export function editionOf(pathname: string): "ar" | "en" {
  return pathname === "/en" || pathname.startsWith("/en/") ? "en" : "ar";
}

/** The page that stands in for one that is missing or failed. */
export function noticeUrl(edition: "ar" | "en", kind: "missing" | "sorry"): string {
  return `${edition === "en" ? "/en" : ""}/notice/${kind}`;
}

/**
 * The part of a request's address that decides what is printed; `null` for addresses at which there can be nothing:
 * malformed ones, the notices, which only the press may ask for, and other ways to write what another room answers.
 * A query decides nothing, except what a search asks.
 */
export function readerUrl(rawUrl: string): string | null {
  const query = rawUrl.indexOf("?");
  const written = query < 0 ? rawUrl : rawUrl.slice(0, query);
  const url = readerPath(written);
  const search = url !== null && query >= 0 ? findSearch(url) : null;
  return search === null ? url : search + spellQuery(rawUrl, search);
}

function readerPath(written: string): string | null {
  const known = spellings.get(written);
  if (known) return known.url;
  const path = spellOut(written);
  const url = path === null || notices.test(path) || roomOf(path) !== "reader" ? null : path;
  spellings.set(written, { url });
  return url;
}

/** What `readerUrl` found for an address that it has seen lately; `null` for every other one. */
export function knownUrl(rawUrl: string): string | null {
  return spellings.get(rawUrl)?.url ?? null;
}

// Spelling an address out takes as long as all the rest of answering with a stored print.
const spellings = new LRUCache<string, { url: string | null }>({
  maxSize: 1024 * 1024,
  sizeCalculation: (_known, written) => 2 * written.length + 100,
});

/**
 * The path of an address in the one spelling that names its print: no host, dots, doubled slashes at the start or
 * needless encoding, so that invented spellings make no new prints. `null` when its encoding is broken.
 */
function spellOut(rawUrl: string): string | null {
  const path = rawUrl.replace(/^https?:\/\/[^/?#]*/i, "").replace(/^[/\\]*/, "/");
  if (!URL.canParse(path, nowhere)) return null;
  const pathname = new URL(path, nowhere).pathname.replace(/^\/+/, "/");
  if (!isWellFormed(pathname)) return null;
  return pathname
    .split("/")
    .map((segment) => encodeURIComponent(decodeURIComponent(segment)))
    .join("/");
}

const onlyOne = /^\/(?:media|card|sitemaps)\/|\/feed\.(?:xml|json)$|^\/(?:sitemap\.xml|[\w-]+\.txt)$/;

/** Whether an address may be printed full and light; pictures, feeds and what crawlers read are made once. */
export function hasVariants(url: string): boolean {
  return !onlyOne.test(url);
}

const nowhere = "http://reader.invalid";

function isWellFormed(path: string): boolean {
  try {
    return !decodeURIComponent(path).includes("\0");
  } catch {
    return false;
  }
}
