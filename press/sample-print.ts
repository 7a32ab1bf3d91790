import { createHash } from "node:crypto";
import type { Print } from "./print";

/** A print as tests need it: a small page, without what was not asked for. */
export function samplePrint(changes: Partial<Print> = {}): Print {
  const body = changes.body ?? Buffer.from("<p>خبر</p>");
  return {
    status: 200,
    headers: { "content-type": "text/html; charset=utf-8" },
    body,
    gzip: null,
    brotli: null,
    hash: createHash("sha256").update(body).digest("base64url").slice(0, 22),
    dependencies: [],
    printedAt: Date.now(),
    changesAt: null,
    endsAt: null,
    ...changes,
  };
}
