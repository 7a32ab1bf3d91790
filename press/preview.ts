import type { IncomingMessage, ServerResponse } from "node:http";
import { inject } from "light-my-request";
import type { NextHandler, Print } from "./print";

const closed = { "cache-control": "private, no-store", "x-robots-tag": "noindex", "referrer-policy": "no-referrer" };
const hopByHop = new Set(["connection", "keep-alive", "transfer-encoding", "content-length"]);

/**
 * Shows a draft with everything that Next sends, since its page is drawn anew while the editor writes. A link that
 * opens nothing gets the page for missing ones, which Next alone would finish by script.
 */
export async function answerPreview(
  handle: NextHandler,
  missing: () => Promise<Print>,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  if (req.method !== "GET" && req.method !== "HEAD") return handle(req, res);
  const answer = await inject((request, response) => void handle(request, response), {
    method: "GET",
    url: req.url ?? "/",
    headers: req.headers,
  });
  if (answer.statusCode === 404 && req.headers["rsc"] === undefined) {
    const { headers, body } = await missing();
    res.writeHead(404, { ...headers, ...closed, "content-length": body.length });
    res.end(req.method === "HEAD" ? undefined : body);
    return;
  }
  for (const [name, value] of Object.entries(answer.headers)) {
    if (value !== undefined && !hopByHop.has(name)) res.setHeader(name, value);
  }
  res.writeHead(answer.statusCode);
  res.end(req.method === "HEAD" ? undefined : answer.rawPayload);
}
