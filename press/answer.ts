import type { IncomingHttpHeaders } from "node:http";
import { acceptedEncodings, type Encoding } from "./encode";
import { isPage, type Print } from "./print";

/** An answer ready to be written: headers as the flat list that Node writes fastest. */
export type Answer = {
  status: number;
  headers: string[];
  body: Buffer | null;
  /** The same body as a string of bytes, if it is small: Node writes it together with the head, which costs half. */
  binary: string | null;
};

// Readers ask again each time and are told in a few bytes that nothing has changed: what is withdrawn is gone at once.
const readerCaching = "public, max-age=0, must-revalidate, stale-if-error=86400";
const networkCaching = "public, max-age=30, stale-while-revalidate=60, stale-if-error=86400";

const pageVary = "Accept-Encoding, Save-Data, Cookie";

/** Bodies up to this size are also kept as strings of bytes. */
export const mostBinaryBytes = 14_000;

const prepared = new WeakMap<Print, Map<Encoding, Answer>>();

/** In which header the CDN in front wants to be told what a page was made from, and what stands between the names. */
export type KeyHeader = { name: "surrogate-key"; between: " " } | { name: "cache-tag"; between: "," };

const usualKeyHeader: KeyHeader = { name: "surrogate-key", between: " " };

/**
 * The answer for a print in the best encoding that the reader takes; 304 when the reader has it already.
 * @param common headers that every answer carries
 */
export function answerWithPrint(
  print: Print,
  request: IncomingHttpHeaders,
  common: Record<string, string>,
  keyHeader: KeyHeader = usualKeyHeader,
): Answer {
  const whole = prepare(print, bestEncoding(print, request["accept-encoding"]), common, keyHeader);
  if (print.status !== 200 || !isUnchanged(print, request["if-none-match"])) return whole;
  return { status: 304, headers: withoutContent(whole.headers), body: null, binary: null };
}

function bestEncoding(print: Print, accepted: string | undefined): Encoding {
  for (const encoding of acceptedEncodings(accepted)) {
    if (encoding === "br" && print.brotli) return "br";
    if (encoding === "gzip" && print.gzip) return "gzip";
  }
  return "identity";
}

function prepare(print: Print, encoding: Encoding, common: Record<string, string>, keyHeader: KeyHeader): Answer {
  const known = prepared.get(print) ?? new Map<Encoding, Answer>();
  prepared.set(print, known);
  const ready = known.get(encoding);
  if (ready) return ready;
  const bytes = (encoding === "br" ? print.brotli : encoding === "gzip" ? print.gzip : null) ?? print.body;
  const headers = headersOf(print, encoding, bytes, {
    ...common,
    [keyHeader.name]: keysOf(print.dependencies, keyHeader.between),
  });
  const binary = bytes.length <= mostBinaryBytes ? bytes.toString("latin1") : null;
  const answer = { status: print.status, headers, body: bytes, binary };
  known.set(encoding, answer);
  return answer;
}

function headersOf(print: Print, encoding: Encoding, body: Buffer, common: Record<string, string>): string[] {
  const immutable = (print.headers["cache-control"] ?? "").includes("immutable");
  const headers: Record<string, string> = { ...print.headers, ...common, "content-length": String(body.length) };
  headers["etag"] = `"${print.hash}${encoding === "identity" ? "" : `-${encoding}`}"`;
  if (encoding !== "identity") headers["content-encoding"] = encoding;
  if (!immutable) {
    headers["cache-control"] = readerCaching;
    headers["cdn-cache-control"] = networkCaching;
    // What is no page weighs the same for everybody; a redirect says nothing of what stood there.
    headers["vary"] = isPage(print.headers) || !print.headers["content-type"] ? pageVary : "Accept-Encoding";
  }
  // What is missing may be published and what failed may work a moment later: networks must not keep either.
  if (print.status >= 400) headers["cdn-cache-control"] = "no-store";
  if (print.status >= 500) headers["cache-control"] = "no-store";
  return Object.entries(headers).flat();
}

/** What a CDN in front may be told to purge: the names of what the page was made from, as far as 8 kB hold them. */
function keysOf(dependencies: string[], between: string): string {
  let keys = "";
  for (const name of dependencies) {
    if (keys.length + name.length >= 8000) break;
    keys += keys ? between + name : name;
  }
  return keys;
}

/** RFC 9110, 13.1.2: a weak comparison of tags; the encodings of one print mean the same page. */
function isUnchanged(print: Print, header: string | undefined): boolean {
  if (!header) return false;
  if (header.trim() === "*") return true;
  return header
    .slice(0, 2000)
    .split(",")
    .some((tag) => {
      const [, hash] = /^\s*(?:W\/)?"([\w-]{22})(?:-(?:br|gzip))?"\s*$/.exec(tag) ?? [];
      return hash === print.hash;
    });
}

function withoutContent(headers: string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at < headers.length; at += 2) {
    const [name = "", value = ""] = headers.slice(at, at + 2);
    if (name !== "content-length" && name !== "content-type" && name !== "content-encoding") kept.push(name, value);
  }
  return kept;
}
