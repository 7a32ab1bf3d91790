import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { inject } from "light-my-request";
import { recordPrint } from "./dependencies";
import { closedPolicy, contentSecurityPolicy } from "./security-headers";
import { type ReadStylesheet, slimPage } from "./slim";
import type { Variant } from "./variant";

export type NextHandler = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

/** A finished answer to a reader. Header names are in lower case, times in milliseconds since 1970. */
export type Print = {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
  /** The body in other encodings, as far as they have been made. */
  gzip: Buffer | null;
  brotli: Buffer | null;
  /** Made from the body: the same body has the same hash. */
  hash: string;
  /** What the page was made from. */
  dependencies: string[];
  printedAt: number;
  /** When the page reads otherwise, and when it may be shown no more, although nothing was edited. */
  changesAt: number | null;
  endsAt: number | null;
};

export type PrintShop = { handle: NextHandler; host: string; readStylesheet: ReadStylesheet };

const keptHeaders = ["content-type", "location", "cache-control", "x-robots-tag"];

/**
 * Has Next render an address in memory and prints the result for readers: a page, or what a route handler made.
 * @throws UnfinishedPageError when the page would need Next's scripts to be whole
 */
export async function printPage(shop: PrintShop, url: string, variant: Variant): Promise<Print> {
  const printedAt = Date.now();
  const [answer, record] = await recordPrint(variant, () =>
    // Without `end` the render would begin later, outside of the record (light-my-request's chain is lazy).
    inject((req, res) => void shop.handle(req, res), {
      method: "GET",
      url,
      headers: { host: shop.host },
    }).end(),
  );
  const status = record.status ?? answer.statusCode;
  const headers: Record<string, string> = {};
  for (const name of keptHeaders) {
    const value = answer.headers[name];
    if (value !== undefined) headers[name] = String(value);
  }
  const body = await printBody(shop, headers, answer.rawPayload, record.formsTo);
  return {
    status,
    headers,
    body,
    gzip: null,
    brotli: null,
    hash: createHash("sha256").update(body).digest("base64url").slice(0, 22),
    dependencies: [...record.dependencies],
    printedAt,
    changesAt: record.changesAt,
    endsAt: record.endsAt,
  };
}

/** Whether an answer is a page; feeds, sitemaps, cards and pictures are passed on as they are. */
export function isPage(headers: Print["headers"]): boolean {
  return (headers["content-type"] ?? "").startsWith("text/html");
}

async function printBody(
  shop: PrintShop,
  headers: Record<string, string>,
  payload: Buffer,
  formsTo: string | null,
): Promise<Buffer> {
  if (headers["location"] !== undefined) return Buffer.alloc(0);
  if (!isPage(headers)) {
    // A policy would keep browsers from setting a picture that is opened by itself into the middle of its window.
    const picture = (headers["content-type"] ?? "").startsWith("image/");
    if (!picture) headers["content-security-policy"] = closedPolicy;
    return payload;
  }
  const { html, inlined } = await slimPage(payload.toString("utf8"), shop.readStylesheet);
  headers["content-security-policy"] = contentSecurityPolicy(inlined, formsTo);
  return Buffer.from(html);
}
