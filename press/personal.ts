import type { IncomingMessage, ServerResponse } from "node:http";
import { inject } from "light-my-request";
import { type NextHandler, type Print, printPage, type PrintShop } from "./print";
import { QueueFullError, RenderQueue } from "./render-queue";
import { report } from "./report";
import { editionOf } from "./routes";
import { variantOf } from "./variant";

type Options = {
  shop: PrintShop;
  handle: NextHandler;
  common: Record<string, string>;
  /** The notice for an address at which there is nothing. */
  missing: (url: string) => Promise<Print>;
  sorry: Record<"ar" | "en", Print>;
};

const closed = { "cache-control": "private, no-store", "x-robots-tag": "noindex", "referrer-policy": "no-referrer" };
const passedOn = ["content-type", "content-security-policy", "location", "cache-control"];
const mostFormBytes = 32_768;
const queue = new RenderQueue({ atOnce: 2, waiting: 50 });

/** Prints a page that is one reader's alone, such as that of a gift: slim as others are, and kept nowhere. */
export async function answerPersonal(options: Options, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const url = req.url ?? "/";
  const send = (status: number, { headers, body }: Print) => {
    res.writeHead(status, { ...headers, ...options.common, ...closed, "content-length": body.length });
    res.end(req.method === "HEAD" ? undefined : body);
  };
  try {
    const print = await queue.run(() => printPage(options.shop, url, variantOf(req.headers)));
    if (print.status === 404) send(404, await options.missing(url));
    else send(print.status, print);
  } catch (error) {
    // Not the query: it may be the key to a gift.
    if (!(error instanceof QueueFullError)) report(url.split("?", 1)[0] ?? "/", error);
    send(503, options.sorry[editionOf(url)]);
  }
}

/** Hands what a reader has sent with a form to the route that takes it. @param sender the network it came from */
export async function answerForm(
  { handle, common, sorry }: Options,
  req: IncomingMessage,
  res: ServerResponse,
  sender: string,
): Promise<void> {
  const url = (req.url ?? "/").split("?", 1)[0] ?? "/";
  try {
    const payload = await readForm(req);
    if (payload === null) return void res.writeHead(413, { ...common, connection: "close" }).end();
    const headers = { ...req.headers, "x-forwarded-for": sender, "content-length": String(payload.length) };
    delete headers["transfer-encoding"];
    const answer = await inject((request, response) => void handle(request, response), {
      method: "POST",
      url,
      headers,
      payload,
    });
    const kept: Record<string, string> = {};
    for (const name of passedOn) {
      const value = answer.headers[name];
      if (value !== undefined) kept[name] = String(value);
    }
    res.writeHead(answer.statusCode, { ...kept, ...common, ...closed, "content-length": answer.rawPayload.length });
    res.end(answer.rawPayload);
  } catch (error) {
    report(url, error);
    const { headers, body } = sorry[editionOf(url)];
    res.writeHead(500, { ...headers, ...common, ...closed, "content-length": body.length }).end(body);
  }
}

async function readForm(req: IncomingMessage): Promise<Buffer | null> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of req.iterator({ destroyOnReturn: false })) {
    parts.push(Buffer.from(part));
    length += parts.at(-1)?.length ?? 0;
    if (length > mostFormBytes) return null;
  }
  return Buffer.concat(parts);
}
