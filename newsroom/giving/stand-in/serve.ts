import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { answerApi } from "./answer-api";
import type { Books, Told } from "./books";

type Options = {
  books: Books;
  /** Tells the site of what has happened. */
  tell: (told: Told[]) => Promise<void>;
  /** Answers what is no part of the API: pages. */
  answerPage?: (req: IncomingMessage, res: ServerResponse) => Promise<void>;
};

/** Serves the API of the stand-in on a free port. */
export async function serveStandIn({ books, tell, answerPage }: Options) {
  let ill = false;
  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const url = new URL(req.url ?? "/", `http://${req.headers.host}`);
    if (!url.pathname.startsWith("/v1/")) return answerPage ? answerPage(req, res) : void res.writeHead(404).end();
    const sent = new URLSearchParams(await readAll(req));
    if (ill) return send(res, 500, { error: { type: "api_error", message: "ill" } });
    const { status, body, told } = answerApi(books, {
      method: req.method ?? "GET",
      path: url.pathname,
      query: url.searchParams,
      sent,
      key: String(req.headers["idempotency-key"] ?? ""),
      origin: url.origin,
    });
    await tell(told);
    send(res, status, body);
  }
  const server = createServer((req, res) => void answer(req, res)).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`,
    beIll: (now: boolean) => void (ill = now),
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

async function readAll(req: IncomingMessage): Promise<string> {
  let text = "";
  for await (const part of req) text += String(part);
  return text;
}

function send(res: ServerResponse, status: number, body: object): void {
  res.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
