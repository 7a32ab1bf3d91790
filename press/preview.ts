import type { IncomingMessage, ServerResponse } from "node:http";
import { inject } from "light-my-request";
import { recordPrint } from "./dependencies";
import type { NextHandler, Print } from "./print";
import { report } from "./report";

type Options = {
  handle: NextHandler;
  /** The notice for an address at which there is nothing. */
  missing: (url: string) => Promise<Print>;
  sorry: Print;
};

const closed = { "cache-control": "private, no-store", "x-robots-tag": "noindex", "referrer-policy": "no-referrer" };
const hopByHop = new Set(["connection", "keep-alive", "transfer-encoding", "content-length"]);
// Chromium begins a navigation anew for the critical one: each link would be opened, and counted, twice.
const hints = new Set(["accept-ch", "critical-ch"]);
/** Tells the page that somebody opens its link; nobody else can say so. */
const openingHeader = "x-waraq-opening";

/**
 * Shows a draft with everything that Next sends, since its page is drawn anew while the editor writes. A link that
 * was closed says so, with the status that its page asks for. One that there never was gets the page for missing ones,
 * which Next alone would finish by script.
 */
export async function answerPreview(
  { handle, missing, sorry }: Options,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  delete req.headers[openingHeader];
  if (req.method !== "GET" && req.method !== "HEAD") return handle(req, res);
  const url = req.url ?? "/";
  try {
    const [answer, record] = await recordPrint("full", () =>
      inject((request, response) => void handle(request, response), {
        method: "GET",
        url,
        headers: isOpening(req) ? { ...req.headers, [openingHeader]: "1" } : req.headers,
      }).end(),
    );
    const whole = req.headers["rsc"] === undefined;
    if (answer.statusCode === 404 && whole) return sendNotice(req, res, 404, await missing(url));
    for (const [name, value] of Object.entries(answer.headers)) {
      if (value !== undefined && !hopByHop.has(name) && !hints.has(name)) res.setHeader(name, value);
    }
    res.writeHead(whole && answer.statusCode === 200 ? (record.status ?? 200) : answer.statusCode);
    res.end(req.method === "HEAD" ? undefined : answer.rawPayload);
  } catch (error) {
    // Not the address: it is the key to a draft.
    report("/preview", error);
    sendNotice(req, res, 500, sorry);
  }
}

const robots = /(?<!cu)bot|crawl|spider|preview|whatsapp|telegrambot|facebookexternalhit|slack|discord|curl|wget/i;

/** Whether a person opens a link: not a prefetch, a frame of the newsroom, a part of a page, or a program that looks. */
export function isOpening({ method, headers }: Pick<IncomingMessage, "method" | "headers">): boolean {
  if (method !== "GET" || headers["rsc"] !== undefined || headers["next-router-prefetch"] !== undefined) return false;
  if (/prefetch|preview/.test(String(headers["sec-purpose"] ?? headers["purpose"] ?? ""))) return false;
  const dest = headers["sec-fetch-dest"];
  if (dest !== undefined && dest !== "document") return false;
  return !robots.test(headers["user-agent"] ?? "");
}

function sendNotice(req: IncomingMessage, res: ServerResponse, status: number, { headers, body }: Print): void {
  res.writeHead(status, { ...headers, ...closed, "content-length": body.length });
  res.end(req.method === "HEAD" ? undefined : body);
}
