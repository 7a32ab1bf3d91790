import { promisify } from "node:util";
import { LRUCache } from "lru-cache";
import { brotliCompress, constants, gzip } from "node:zlib";

export type Encoding = "br" | "gzip" | "identity";

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

/** Fast: made while the first reader waits. */
export function makeGzip(body: Buffer): Promise<Buffer> {
  return toGzip(body, { level: 6 });
}

/** Slow and small: made in the background, quality 11. */
export function makeBrotli(body: Buffer): Promise<Buffer> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  return toBrotli(body, { params });
}

const offersSeen = new LRUCache<string, Encoding[]>({ max: 200 });

/** The encodings that an Accept-Encoding header allows, best first. `q=0` forbids one (RFC 9110, 12.5.3). */
export function acceptedEncodings(header: string | undefined): Encoding[] {
  if (!header) return ["identity"];
  // Browsers send one of a few, over and over.
  const known = offersSeen.get(header);
  if (known) return known;
  const accepted = readOffers(header);
  if (header.length < 100) offersSeen.set(header, accepted);
  return accepted;
}

function readOffers(header: string): Encoding[] {
  const accepted: Encoding[] = [];
  const offers = header.toLowerCase().split(",", 20);
  const allows = (name: string) =>
    offers.some((offer) => {
      const [coding = "", ...parameters] = offer.split(";").map((part) => part.trim());
      return coding === name && !parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter));
    });
  if (allows("br")) accepted.push("br");
  if (allows("gzip")) accepted.push("gzip");
  return [...accepted, "identity"];
}
