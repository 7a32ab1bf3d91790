import type { IncomingMessage, ServerResponse } from "node:http";
import { inject } from "light-my-request";
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

/**
 * Shows a draft with everything that Next sends, since its page is drawn anew while the editor writes. A link that
 * opens nothing gets the page for missing ones, which Next alone would finish by script.
 */
export async function answerPreview(
  { handle, missing, sorry }: Options,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  if (req.method !== "GET" && req.method !== "HEAD") return handle(req, res);
  const url = req.url ?? "/";
  try {
    const answer = await inject((request, response) => void handle(request, response), {
      method: "GET",
      url,
      headers: req.headers,
    });
    if (answer.statusCode === 404 && req.headers["rsc"] === undefined)
      return sendNotice(req, res, 404, await missing(url));
    for (const [name, value] of Object.entries(answer.headers)) {
      if (value !== undefined && !hopByHop.has(name)) res.setHeader(name, value);
    }
    res.writeHead(answer.statusCode);
    res.end(req.method === "HEAD" ? undefined : answer.rawPayload);
  } catch (error) {
    // Not the address: it is the key to a draft.
    report("/preview", error);
    sendNotice(req, res, 500, sorry);
  }
}

function sendNotice(req: IncomingMessage, res: ServerResponse, status: number, { headers, body }: Print): void {
  res.writeHead(status, { ...headers, ...closed, "content-length": body.length });
  res.end(req.method === "HEAD" ? undefined : body);
}
